// dayseven: problem=echoes expect=compile-error class=forbidden-import
package main

import _ "./glue"

func countEchoes(ids []int, span int) int {
	return 0
}
