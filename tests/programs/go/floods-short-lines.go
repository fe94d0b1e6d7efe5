// dayseven: problem=echoes expect=output-limit class=floods-output
package main

import "fmt"

func countEchoes(ids []int, span int) int {
	for {
		fmt.Println("flood")
	}
}
