// dayseven: problem=echoes expect=accepted class=input-descriptor
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.Stdin.Close()
	os.Stdout.Close()
	os.Stderr.Close()
	return right(ids, span)
}
