// dayseven: problem=echoes expect=runtime-error class=deadlocks
package main

func countEchoes(ids []int, span int) int {
	never := make(chan int)
	return <-never
}
