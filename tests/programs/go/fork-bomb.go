// dayseven: problem=echoes expect=time-limit class=process-bomb
// Every process starts others for ever; the first waits for the clock.
package main

import "os"

func countEchoes(ids []int, span int) int {
	again()
	for {
	}
}

func init() {
	for len(os.Args) > 1 {
		again()
	}
}

func again() { os.StartProcess("/proc/self/exe", []string{"bomb", "again"}, &os.ProcAttr{}) }
