// dayseven: problem=echoes expect=accepted class=daemons
// In a session of its own; it goes with its container.
package main

import (
	"os"
	"reflect"
	"time"
)

func countEchoes(ids []int, span int) int {
	if !started {
		start("sleep")
	}
	started = true
	return right(ids, span)
}

var started bool

func init() {
	if len(os.Args) > 1 {
		time.Sleep(time.Hour)
	}
}

func start(arguments ...string) *os.Process {
	attributes := &os.ProcAttr{}
	system := reflect.ValueOf(attributes).Elem().FieldByName("Sys")
	system.Set(reflect.New(system.Type().Elem()))
	system.Elem().FieldByName("Setsid").SetBool(true)
	child, err := os.StartProcess("/proc/self/exe", append([]string{"daemon"}, arguments...), attributes)
	if err != nil {
		panic(err)
	}
	return child
}
