package main

import (
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"
	"time"
)

// kernel holds what the kernel tells a container of itself, under version 1 or 2 of its control groups.
var kernel = openCgroup(os.DirFS("/sys/fs/cgroup"), textOf("/proc/self/cgroup"))

type cgroup struct{ oomKills, memoryLimit, cpuNs counter }

// openCgroup looks where /proc/self/cgroup says, then at the root, where most engines mount the container's own folder.
func openCgroup(files fs.FS, self string) cgroup {
	own := ownFolders(self)
	find := func(parse parser, places ...string) counter { return findCounter(files, parse, places) }
	return cgroup{
		oomKills: find(oomKillsIn,
			"memory/"+own["memory"]+"/memory.oom_control", "memory/memory.oom_control", own[""]+"/memory.events", "memory.events"),
		memoryLimit: find(memoryLimitIn,
			"memory/"+own["memory"]+"/memory.limit_in_bytes", "memory/memory.limit_in_bytes", own[""]+"/memory.max", "memory.max"),
		cpuNs: find(cpuNsIn,
			"cpuacct/"+own["cpuacct"]+"/cpuacct.usage", "cpuacct/cpuacct.usage", "cpu,cpuacct/cpuacct.usage", own[""]+"/cpu.stat", "cpu.stat"),
	}
}

// ownFolders reads /proc/self/cgroup: a folder by controller of version 1, and under "" that of version 2.
func ownFolders(self string) map[string]string {
	folders := map[string]string{}
	for line := range strings.Lines(self) {
		if parts := strings.SplitN(strings.TrimSpace(line), ":", 3); len(parts) == 3 {
			for controller := range strings.SplitSeq(parts[1], ",") {
				folders[controller] = parts[2]
			}
		}
	}
	return folders
}

type parser func(text string) (value int64, found bool)

// counter is a file of the kernel's; it has no name where the kernel, or a runtime without control groups, shows none.
type counter struct {
	files fs.FS
	name  string
	parse parser
}

func findCounter(files fs.FS, parse parser, places []string) counter {
	for _, place := range places {
		name := strings.TrimPrefix(path.Clean(place), "/")
		if text, err := fs.ReadFile(files, name); err == nil {
			if _, found := parse(string(text)); found {
				return counter{files, name, parse}
			}
		}
	}
	return counter{}
}

// now is the value, if it is known at all. What was shown once and cannot be read now is a fault of ours, never 0.
func (c counter) now() (value int64, known bool) {
	if c.name == "" {
		return 0, false
	}
	text, err := fs.ReadFile(c.files, c.name)
	if err != nil {
		panic("the kernel's counters cannot be read: " + err.Error())
	}
	value, found := c.parse(string(text))
	if !found {
		panic("the kernel's counters cannot be read: nothing is in " + c.name)
	}
	return value, true
}

// since is the growth from an earlier value; nil when it is not known.
func (c counter) since(before int64) *int64 {
	value, known := c.now()
	if !known {
		return nil
	}
	grown := value - before
	return &grown
}

// Version 1 counts kills in memory.oom_control, version 2 in memory.events, where a kill of the whole group counts each process too.
func oomKillsIn(text string) (int64, bool) { return keyedIn(text, "oom_kill") }

// memoryLimitIn is in bytes, 0 when there is none: "max" in version 2, a number beyond any machine in version 1.
func memoryLimitIn(text string) (int64, bool) {
	const unlimited = 1 << 60
	if strings.TrimSpace(text) == "max" {
		return 0, true
	}
	limit, found := numberIn(text)
	if limit >= unlimited {
		return 0, found
	}
	return limit, found
}

// cpuNsIn is what all processes of the container used, PID 1 and the dead included.
func cpuNsIn(text string) (int64, bool) {
	if microseconds, found := keyedIn(text, "usage_usec"); found {
		return microseconds * int64(time.Microsecond), true
	}
	return numberIn(text)
}

func numberIn(text string) (int64, bool) {
	value, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
	return value, err == nil
}

// keyedIn finds a number by the name that begins its line.
func keyedIn(text, key string) (int64, bool) {
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) >= 2 && strings.TrimSuffix(fields[0], ":") == key {
			return numberIn(fields[1])
		}
	}
	return 0, false
}

// textOf is empty where there is no such file.
func textOf(path string) string {
	text, _ := os.ReadFile(path)
	return string(text)
}
