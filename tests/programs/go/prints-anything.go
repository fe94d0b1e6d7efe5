// dayseven: problem=echoes expect=accepted class=prints-anything
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.Stdout.Write([]byte{0, 255, 254, 0xc3, 0x28, '\n'})
	os.Stdout.WriteString("\x1b[31mred <script>alert(1)</script> \x16--- PASS: all")
	os.Stderr.WriteString("panic: not really\n")
	return right(ids, span)
}

func right(ids []int, span int) int {
	last := map[int]int{}
	echoes := 0
	for i, id := range ids {
		if i > span {
			last[ids[i-span-1]]--
		}
		echoes += last[id]
		last[id]++
	}
	return echoes
}
