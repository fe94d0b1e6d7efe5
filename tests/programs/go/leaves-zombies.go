// dayseven: problem=echoes expect=accepted class=zombies
// Nobody waits for them while the program lives.
package main

import "os"

func countEchoes(ids []int, span int) int {
	for range 2 {
		if _, err := os.StartProcess("/proc/self/exe", []string{"zombie", "goes"}, &os.ProcAttr{}); err != nil {
			panic(err)
		}
	}
	return right(ids, span)
}

func init() {
	if len(os.Args) > 1 {
		os.Exit(0)
	}
}
