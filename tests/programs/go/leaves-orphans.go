// dayseven: problem=echoes expect=accepted class=zombies
// More than there may be processes: without anybody to reap them the last could not start.
package main

import "os"

func countEchoes(ids []int, span int) int {
	for range 150 {
		if done {
			break
		}
		child, err := os.StartProcess("/proc/self/exe", []string{"parent", "of", "an orphan"}, &os.ProcAttr{})
		if err != nil {
			panic(err)
		}
		child.Wait()
	}
	done = true
	return right(ids, span)
}

var done bool

func init() {
	if len(os.Args) > 2 {
		os.StartProcess("/proc/self/exe", []string{"orphan", "goes"}, &os.ProcAttr{})
	}
	if len(os.Args) > 1 {
		os.Exit(0)
	}
}
