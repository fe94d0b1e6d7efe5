// dayseven: problem=echoes expect=time-limit class=endless
package main

func countEchoes(ids []int, span int) int {
	for {
	}
}
