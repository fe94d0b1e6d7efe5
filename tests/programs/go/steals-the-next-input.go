// dayseven: problem=echoes expect=time-limit class=input-descriptor
// There is none before this one is answered.
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.NewFile(3, "inputs").Read(make([]byte, 1))
	return 0
}
