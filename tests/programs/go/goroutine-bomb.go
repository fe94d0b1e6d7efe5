// dayseven: problem=echoes expect=memory-limit class=process-bomb
// Each takes the stack it uses, so that memory ends long before time does.
package main

func countEchoes(ids []int, span int) int {
	for {
		go waits()
	}
}

func waits() {
	var room [4096]int
	for i := range room {
		room[i] = i
	}
	select {}
	println(room[0])
}
