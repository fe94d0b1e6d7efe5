// dayseven: problem=echoes expect=compile-error class=reads-at-compile-time
package main

import _ "C"

func countEchoes(ids []int, span int) int {
	return 0
}
