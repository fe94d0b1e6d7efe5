// dayseven: problem=settling-racks expect=output-limit class=answers-too-much
package main

func settle(racks [][]int) int {
	for i := range racks {
		racks[i] = make([]int, 1<<22)
	}
	return 0
}
