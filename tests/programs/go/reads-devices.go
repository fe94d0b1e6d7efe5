// dayseven: problem=echoes expect=accepted class=reads-the-host
package main

import "os"

func countEchoes(ids []int, span int) int {
	for _, secret := range []string{"/dev/mem", "/dev/kmsg", "/dev/sda", "/dev/vda", "/proc/kmsg", "/proc/keys", "/proc/sysrq-trigger", "/proc/1/syscall", "/sys/firmware/dmi", "/root", "/home", "/var", "/run"} {
		file, err := os.Open(secret)
		if err != nil {
			continue
		}
		if left, err := file.Read(make([]byte, 1)); left > 0 && err == nil {
			panic(secret)
		}
		if names, err := file.Readdirnames(1); len(names) > 0 && err == nil {
			panic(secret)
		}
		file.Close()
	}
	return right(ids, span)
}
