// dayseven: problem=echoes expect=accepted class=forbidden-import
// What may be imported may be imported in every way.
package main

import . "slices"

func countEchoes(ids []int, span int) int {
	Sort(Clone(ids))
	return right(ids, span)
}
