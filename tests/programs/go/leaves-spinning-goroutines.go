// dayseven: problem=echoes expect=accepted class=leaves-things-running
package main

func countEchoes(ids []int, span int) int {
	if !started {
		go func() {
			for {
			}
		}()
	}
	started = true
	return right(ids, span)
}

var started bool
