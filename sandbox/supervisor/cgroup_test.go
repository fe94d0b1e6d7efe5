package main

import (
	"testing"
	"testing/fstest"
)

func filesOfKernel(texts map[string]string) fstest.MapFS {
	files := fstest.MapFS{}
	for name, text := range texts {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

// As a kernel of each version shows them to a container, counters of a run in which it killed.
var versionOne = map[string]string{
	"memory/memory.oom_control":    "oom_kill_disable 0\nunder_oom 0\noom_kill 3\n",
	"memory/memory.limit_in_bytes": "268435456\n",
	"cpuacct/cpuacct.usage":        "734512345\n",
}
var versionTwo = map[string]string{
	"memory.events": "low 0\nhigh 0\nmax 312\noom 4\noom_kill 2\noom_group_kill 0\n",
	"memory.max":    "268435456\n",
	"cpu.stat":      "usage_usec 734512\nuser_usec 600000\nsystem_usec 134512\nnr_periods 0\nnr_throttled 0\nthrottled_usec 0\n",
}

const (
	selfOne = "12:memory:/docker/4f2a\n5:cpu,cpuacct:/docker/4f2a\n0::/system.slice/containerd.service\n"
	selfTwo = "0::/\n"
)

func TestReadsTheKernelsCounters(t *testing.T) {
	const mb = 1 << 20
	below := func(folder, name, text string) map[string]string { return map[string]string{folder + "/" + name: text} }
	cases := map[string]struct {
		files                 map[string]string
		self                  string
		oomKills, memory, cpu any
	}{
		"version 1":               {versionOne, selfOne, 3, 256 * mb, 734512345},
		"version 2":               {versionTwo, selfTwo, 2, 256 * mb, 734512000},
		"a kill of a whole group": {map[string]string{"memory.events": "oom 1\noom_kill 5\noom_group_kill 1\n"}, selfTwo, 5, nil, nil},
		"version 1, with the whole tree mounted": {
			below("memory/docker/4f2a", "memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 1\n"), selfOne, 1, nil, nil},
		"version 2, with the whole tree mounted": {
			map[string]string{"docker/4f2a/memory.events": "oom_kill 1\n", "docker/4f2a/cpu.stat": "usage_usec 9\n", "cpu.stat": "usage_usec 7\n"}, "0::/docker/4f2a\n", 1, nil, 9000},
		"version 1 beside an empty version 2": {
			map[string]string{"memory/memory.oom_control": "oom_kill 1\n", "unified/cgroup.procs": ""}, selfOne, 1, nil, nil},
		"a kernel before the counter":  {map[string]string{"memory/memory.oom_control": "oom_kill_disable 0\nunder_oom 0\n"}, selfOne, nil, nil, nil},
		"no limit, version 1":          {map[string]string{"memory/memory.limit_in_bytes": "9223372036854771712\n"}, selfOne, nil, 0, nil},
		"no limit, version 2":          {map[string]string{"memory.max": "max\n"}, selfTwo, nil, 0, nil},
		"no control groups":            {nil, "", nil, nil, nil},
		"files that are none of these": {map[string]string{"memory.events": "", "memory.max": "\n", "cpu.stat": "nr_periods 0\n"}, selfTwo, nil, nil, nil},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			opened := openCgroup(filesOfKernel(each.files), each.self)
			for counter, want := range map[string]struct {
				read counter
				want any
			}{"kills": {opened.oomKills, each.oomKills}, "limit": {opened.memoryLimit, each.memory}, "CPU": {opened.cpuNs, each.cpu}} {
				got, known := want.read.now()
				if wanted, isKnown := want.want.(int); known != isKnown || got != int64(wanted) {
					t.Errorf("%s: got %d, known %v", counter, got, known)
				}
			}
		})
	}
}

func TestACounterThatIsGoneIsAFault(t *testing.T) {
	for name, text := range map[string]*fstest.MapFile{"gone": nil, "emptied": {}} {
		t.Run(name, func(t *testing.T) {
			files := filesOfKernel(versionTwo)
			opened := openCgroup(files, selfTwo)
			delete(files, "memory.events")
			if text != nil {
				files["memory.events"] = text
			}
			defer func() {
				if recover() == nil {
					t.Error("it was read all the same")
				}
			}()
			opened.oomKills.now()
		})
	}
}

func TestGrowthOfACounter(t *testing.T) {
	if grown := openCgroup(filesOfKernel(versionTwo), selfTwo).oomKills.since(1); grown == nil || *grown != 1 {
		t.Errorf("grew by %v", grown)
	}
	if grown := openCgroup(filesOfKernel(nil), "").oomKills.since(0); grown != nil {
		t.Errorf("an unknown counter grew by %d", *grown)
	}
}

func TestReadsTheFileOfAProcess(t *testing.T) {
	if kilobytes, found := keyedIn("Name:\tprogram\nVmHWM:\t    3604 kB\n", "VmHWM"); kilobytes != 3604 || !found {
		t.Errorf("got %d, %v", kilobytes, found)
	}
}
