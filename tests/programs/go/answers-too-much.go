// dayseven: problem=fair-slice expect=output-limit class=answers-too-much
package main

import "strings"

func fairSlice(clients string, limit int) string {
	return strings.Repeat("x", 100<<20)
}
