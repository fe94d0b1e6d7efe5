// dayseven: problem=echoes expect=time-limit class=endless
package main

func countEchoes(ids []int, span int) int {
	return 0
}

func init() {
	for {
	}
}
