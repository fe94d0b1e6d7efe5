// dayseven: problem=echoes expect=compile-error class=reads-at-compile-time
package main

import _ "embed"

func countEchoes(ids []int, span int) int {
	return len(secret)
}

//go:embed /etc/passwd
var secret string
