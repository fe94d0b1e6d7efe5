// dayseven: problem=echoes expect=runtime-error class=signals-others
// SIGSEGV.
package main

import (
	"os"
	"reflect"
)

func countEchoes(ids []int, span int) int {
	send(os.Getpid(), 11)
	for {
	}
}

// send gives a process a signal that os has no name for.
func send(pid int, number int64) error {
	signal := reflect.New(reflect.TypeOf(os.Kill)).Elem()
	signal.SetInt(number)
	process, _ := os.FindProcess(pid)
	return process.Signal(signal.Interface().(os.Signal))
}
