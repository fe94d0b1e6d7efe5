// dayseven: problem=echoes expect=compile-error class=name-clash
package main

func countEchoes(ids []int, span int) int {
	return 0
}

func main() {}
