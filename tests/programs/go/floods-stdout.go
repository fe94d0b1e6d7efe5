// dayseven: problem=echoes expect=output-limit class=floods-output
package main

import (
	"fmt"
	"strings"
)

func countEchoes(ids []int, span int) int {
	line := strings.Repeat("flood ", 500)
	for {
		fmt.Println(line)
	}
}
