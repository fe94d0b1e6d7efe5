// dayseven: problem=echoes expect=accepted class=odd-output
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.Stdout.Write([]byte{0, 255, 254, 0xc3, 0x28, '\n'})
	os.Stdout.WriteString("\x1b[31mred <script>alert(1)</script> \x16--- PASS: all")
	os.Stderr.WriteString("panic: not really\n")
	return right(ids, span)
}
