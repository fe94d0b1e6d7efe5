// dayseven: problem=echoes expect=accepted class=leaves-things-running
package main

func countEchoes(ids []int, span int) int {
	go func() { select {} }()
	return right(ids, span)
}
