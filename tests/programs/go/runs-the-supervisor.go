// dayseven: problem=echoes expect=accepted class=escalates
// They are there, and do nothing for another user.
package main

import "os"

func countEchoes(ids []int, span int) int {
	for _, program := range []string{"/opt/dayseven/supervisor", "/opt/dayseven/go/compile", "/opt/dayseven/go/link"} {
		child, err := os.StartProcess(program, []string{program, "go"}, &os.ProcAttr{})
		if err != nil {
			continue
		}
		child.Wait()
	}
	return right(ids, span)
}
