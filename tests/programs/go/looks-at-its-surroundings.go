// dayseven: problem=echoes expect=accepted class=environment
package main

import (
	"os"
	"strings"
)

func countEchoes(ids []int, span int) int {
	for _, variable := range os.Environ() {
		switch name, _, _ := strings.Cut(variable, "="); name {
		case "PATH", "HOME", "LANG", "TZ", "GOTRACEBACK", "GOMEMLIMIT":
		default:
			panic(variable)
		}
	}
	if name, _ := os.Hostname(); name != "sandbox" || len(os.Args) != 1 || os.Getuid() != 1002 {
		panic(name)
	}
	return right(ids, span)
}
