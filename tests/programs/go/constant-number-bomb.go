// dayseven: problem=echoes expect=compile-error class=compile-bomb
package main

func countEchoes(ids []int, span int) int {
	return int(n) % span
}

const n = 1 << (1 << 30)
