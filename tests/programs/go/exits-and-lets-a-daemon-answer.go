// dayseven: problem=echoes expect=protocol-error class=daemons
// What the program leaves behind does not answer for it.
package main

import (
	"os"
	"time"
)

func countEchoes(ids []int, span int) int {
	descriptors := []*os.File{nil, nil, nil, os.NewFile(3, "inputs"), os.NewFile(4, "answers")}
	os.StartProcess("/proc/self/exe", []string{"daemon", "later"}, &os.ProcAttr{Files: descriptors})
	os.Exit(0)
	return 0
}

func init() {
	if len(os.Args) > 1 {
		time.Sleep(time.Second)
	}
}
