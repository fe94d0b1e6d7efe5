// dayseven: problem=echoes expect=accepted class=looks-for-tests
// Every file of the container is one we know.
package main

import (
	"os"
	"strings"
)

func countEchoes(ids []int, span int) int {
	look("/")
	return right(ids, span)
}

func look(folder string) {
	entries, _ := os.ReadDir(folder)
	for _, entry := range entries {
		path := folder + entry.Name()
		switch {
		case path == "/proc" || path == "/sys" || path == "/dev":
		case entry.IsDir():
			look(path + "/")
		case strings.HasPrefix(path, "/opt/dayseven/go/archives/"):
		case path == "/etc/hosts" || path == "/etc/hostname" || path == "/etc/resolv.conf" || path == "/etc/mtab" || path == "/.dockerenv":
		// The C library that race runs are linked to.
		case strings.HasPrefix(path, "/lib") && strings.Contains(path, ".so."):
		case path == "/opt/dayseven/supervisor" || path == "/w/built/program" || strings.HasPrefix(path, "/opt/dayseven/go/"):
		default:
			panic(path)
		}
	}
}
