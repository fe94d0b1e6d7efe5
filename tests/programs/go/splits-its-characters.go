// dayseven: problem=echoes expect=accepted class=odd-output
package main

import "os"

func countEchoes(ids []int, span int) int {
	for _, part := range []byte("\U0001f600é\r\n\x1b]0;title\a\x1b[2J") {
		os.Stdout.Write([]byte{part})
		os.Stderr.Write([]byte{part | 0x80})
	}
	return right(ids, span)
}
