// dayseven: problem=echoes expect=compile-error class=forbidden-import
package main

import _ "os/exec"

func countEchoes(ids []int, span int) int {
	return 0
}
