package main

import "testing"

func TestReadsKernelCounters(t *testing.T) {
	cases := []struct {
		text, key string
		want      int64
		found     bool
	}{
		{"oom_kill_disable 0\nunder_oom 0\noom_kill 3\n", "oom_kill", 3, true},
		{"low 0\noom 4\noom_kill 2\noom_group_kill 0\n", "oom_kill", 2, true},
		{"oom_kill_disable 0\n", "oom_kill", 0, false},
		{"Name:\tprogram\nVmHWM:\t    3604 kB\n", "VmHWM", 3604, true},
		{"", "oom_kill", 0, false},
	}
	for _, each := range cases {
		if got, found := keyedIn(each.text, each.key); got != each.want || found != each.found {
			t.Errorf("%q in %q: got %d, %v", each.key, each.text, got, found)
		}
	}
}
