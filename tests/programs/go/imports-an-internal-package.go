// dayseven: problem=echoes expect=compile-error class=forbidden-import
package main

import _ "internal/poll"

func countEchoes(ids []int, span int) int {
	return 0
}
