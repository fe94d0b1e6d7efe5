// dayseven: problem=echoes expect=memory-limit class=eats-memory-in-a-child
// The parent answers as if nothing had happened.
package main

import "os"

func countEchoes(ids []int, span int) int {
	if child == nil {
		child, _ = os.StartProcess("/proc/self/exe", []string{"child", "eats"}, &os.ProcAttr{})
		child.Wait()
	}
	return right(ids, span)
}

func init() {
	if len(os.Args) == 1 {
		return
	}
	for i := range room {
		room[i] = 1
	}
}

var room [1 << 30]byte
var child *os.Process
