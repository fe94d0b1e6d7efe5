// dayseven: problem=echoes expect=compile-error class=reads-at-compile-time
package main

// #include "/etc/passwd"
// #cgo LDFLAGS: -lc
import "C"

func countEchoes(ids []int, span int) int {
	return int(C.getpid())
}
