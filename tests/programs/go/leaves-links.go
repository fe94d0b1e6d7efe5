// dayseven: problem=echoes expect=accepted class=odd-files
// Nobody follows them: nothing is copied out of a container.
package main

import (
	"os"
	"strings"
)

func countEchoes(ids []int, span int) int {
	os.RemoveAll("/tmp/odd")
	os.Mkdir("/tmp/odd", 0)
	os.Symlink("/etc/passwd", "/tmp/passwd")
	os.Symlink("/dev/urandom", "/tmp/solution.go")
	os.Symlink("/proc/1/environ", "/tmp/output")
	os.Symlink("/tmp/loop", "/tmp/loop")
	if os.Link("/proc/self/exe", "/tmp/hard") == nil || os.Link("/opt/dayseven/supervisor", "/tmp/hard") == nil {
		return -1
	}
	os.WriteFile("/tmp/"+strings.Repeat("n", 255), nil, 0o666)
	os.WriteFile("/tmp/\n\x1b\xff", nil, 0o666)
	if os.WriteFile("/tmp/"+strings.Repeat("n", 256), nil, 0o666) == nil || os.WriteFile("/tmp/\x00", nil, 0o666) == nil {
		return -1
	}
	return right(ids, span)
}
