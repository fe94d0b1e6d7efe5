// dayseven: problem=echoes expect=protocol-error class=init-code
package main

import "os"

func countEchoes(ids []int, span int) int {
	return 0
}

func init() { os.Exit(0) }
