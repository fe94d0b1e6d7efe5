// dayseven: problem=echoes expect=accepted class=stops-itself
// SIGSTOP and SIGTSTP to PID 1, SIGCONT to itself.
package main

import (
	"os"
	"reflect"
)

func countEchoes(ids []int, span int) int {
	if send(1, 19) == nil || send(1, 20) == nil {
		return -1
	}
	send(os.Getpid(), 18)
	return right(ids, span)
}

// send gives a process a signal that os has no name for.
func send(pid int, number int64) error {
	signal := reflect.New(reflect.TypeOf(os.Kill)).Elem()
	signal.SetInt(number)
	process, _ := os.FindProcess(pid)
	return process.Signal(signal.Interface().(os.Signal))
}
