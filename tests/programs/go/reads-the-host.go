// dayseven: problem=echoes expect=accepted class=reads-the-host
package main

import "os"
import "strings"

func countEchoes(ids []int, span int) int {
	for _, secret := range []string{"/proc/1/mem", "/proc/kcore", "/etc/shadow", "/var/run/docker.sock", "/w/source/expected"} {
		if _, err := os.ReadFile(secret); err == nil {
			panic(secret)
		}
	}
	for _, variable := range os.Environ() {
		if strings.Contains(strings.ToLower(variable), "dayseven") {
			panic(variable)
		}
	}
	return right(ids, span)
}
