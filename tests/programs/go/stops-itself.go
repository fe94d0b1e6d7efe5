// dayseven: problem=echoes expect=time-limit class=stops-itself
// SIGSTOP.
package main

import (
	"os"
	"reflect"
	"time"
)

func countEchoes(ids []int, span int) int {
	send(os.Getpid(), 19)
	// The signal stops one thread after the other; nothing is answered meanwhile.
	time.Sleep(time.Hour)
	return 0
}

// send gives a process a signal that os has no name for.
func send(pid int, number int64) error {
	signal := reflect.New(reflect.TypeOf(os.Kill)).Elem()
	signal.SetInt(number)
	process, _ := os.FindProcess(pid)
	return process.Signal(signal.Interface().(os.Signal))
}
