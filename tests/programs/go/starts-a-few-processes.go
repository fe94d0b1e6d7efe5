// dayseven: problem=echoes expect=accepted class=process-bomb
// Within the limit it may.
package main

import "os"

func countEchoes(ids []int, span int) int {
	for range 10 {
		child, err := os.StartProcess("/proc/self/exe", []string{"child", "goes"}, &os.ProcAttr{})
		if err != nil {
			panic(err)
		}
		child.Wait()
	}
	return right(ids, span)
}

func init() {
	if len(os.Args) > 1 {
		os.Exit(0)
	}
}
