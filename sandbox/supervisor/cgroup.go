package main

import (
	"os"
	"strconv"
	"strings"
	"time"
)

// Where a container sees its own cgroup: version 1 first, then version 2. Under a runtime without cgroups nothing is found and 0 is told.

func oomKills() int64 {
	for _, path := range []string{"/sys/fs/cgroup/memory/memory.oom_control", "/sys/fs/cgroup/memory.events"} {
		if value, found := keyed(path, "oom_kill"); found {
			return value
		}
	}
	return 0
}

// memoryLimit is the container's limit in bytes, 0 when there is none.
func memoryLimit() int64 {
	const unlimited = 1 << 60
	for _, path := range []string{"/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory.max"} {
		if value, found := single(path); found && value < unlimited {
			return value
		}
	}
	return 0
}

// containerCPU is what all processes of the container used, PID 1 and the dead included.
func containerCPU() (time.Duration, bool) {
	for _, path := range []string{"/sys/fs/cgroup/cpuacct/cpuacct.usage", "/sys/fs/cgroup/cpu,cpuacct/cpuacct.usage"} {
		if value, found := single(path); found {
			return time.Duration(value), true
		}
	}
	value, found := keyed("/sys/fs/cgroup/cpu.stat", "usage_usec")
	return time.Duration(value) * time.Microsecond, found
}

func single(path string) (int64, bool) {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0, false
	}
	value, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64)
	return value, err == nil
}

func keyed(path, key string) (int64, bool) {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0, false
	}
	return keyedIn(string(text), key)
}

func keyedIn(text, key string) (int64, bool) {
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) >= 2 && strings.TrimSuffix(fields[0], ":") == key {
			value, err := strconv.ParseInt(fields[1], 10, 64)
			return value, err == nil
		}
	}
	return 0, false
}
