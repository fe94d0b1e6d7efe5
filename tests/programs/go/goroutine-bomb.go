// dayseven: problem=echoes expect=memory-limit|time-limit class=process-bomb
package main

func countEchoes(ids []int, span int) int {
	for {
		go func() { select {} }()
	}
}
