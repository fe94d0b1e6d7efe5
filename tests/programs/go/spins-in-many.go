// dayseven: problem=echoes expect=time-limit class=cheats-the-clock
package main

func countEchoes(ids []int, span int) int {
	for range 8 {
		go func() {
			for {
			}
		}()
	}
	select {}
}
