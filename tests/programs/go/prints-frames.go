// dayseven: problem=echoes expect=wrong-answer class=prints-frames
// As the supervisor would, to the wrong reader.
package main

import "os"

func countEchoes(ids []int, span int) int {
	frame(4, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0)
	frame(6, []byte(`{"peakMemoryBytes":1,"oomKills":0,"cpuNs":1}`)...)
	frame(7, []byte(`{"text":"our fault"}`)...)
	return -1
}

func frame(kind byte, payload ...byte) {
	os.Stdout.Write(append([]byte{kind, byte(len(payload)), 0, 0, 0}, payload...))
}
