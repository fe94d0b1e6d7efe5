// dayseven: problem=echoes expect=accepted class=writes-the-host
// Nothing that can be written can be run, by the loader of dynamic programs neither.
package main

import "os"

const loader, library = "/lib64/ld-linux-x86-64.so.2", "/lib/x86_64-linux-gnu/libc.so.6"

func countEchoes(ids []int, span int) int {
	write("/proc/self/exe", "/tmp/again")
	write("/proc/self/exe", "/dev/shm/again")
	for _, place := range []string{"/tmp/again", "/dev/shm/again"} {
		if runs(place) {
			panic(place)
		}
	}
	write(library, "/tmp/again")
	if !runs(loader, library) || runs(loader, "/tmp/again") {
		panic("by the loader")
	}
	os.Remove("/tmp/again")
	return right(ids, span)
}

func write(from, to string) {
	content, err := os.ReadFile(from)
	if err != nil {
		panic(err)
	}
	os.WriteFile(to, content, 0o755)
}

func runs(arguments ...string) bool {
	started, err := os.StartProcess(arguments[0], arguments, &os.ProcAttr{})
	if err != nil {
		return false
	}
	state, err := started.Wait()
	return err != nil || len(arguments) == 1 || state.Success()
}
