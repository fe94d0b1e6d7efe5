// dayseven: problem=echoes expect=runtime-error class=races
// The runtime sees two of them at it.
package main

func countEchoes(ids []int, span int) int {
	counts := map[int]int{}
	for range 8 {
		go func() {
			for i := 0; ; i++ {
				counts[i%8]++
			}
		}()
	}
	select {}
}
