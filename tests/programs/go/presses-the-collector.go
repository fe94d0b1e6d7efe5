// dayseven: problem=echoes expect=time-limit class=endless
// A million things alive and new ones for ever.
package main

func countEchoes(ids []int, span int) int {
	kept := make([]*[]byte, 0, 1<<20)
	for {
		page := make([]byte, 64)
		kept = append(kept[:min(len(kept), 1<<20-1)], &page)
	}
}
