// dayseven: problem=echoes expect=runtime-error class=stack-overflow
package main

import "runtime/debug"

func countEchoes(ids []int, span int) int {
	debug.SetMaxStack(1 << 20)
	return deeper(span)
}

func deeper(depth int) int { return deeper(depth+1) + 1 }
