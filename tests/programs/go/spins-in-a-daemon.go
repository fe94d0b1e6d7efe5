// dayseven: problem=echoes expect=time-limit class=daemons
// Forked twice and orphaned: its processor time is the program's all the same.
package main

import (
	"os"
	"reflect"
	"time"
)

func countEchoes(ids []int, span int) int {
	start("fork")
	time.Sleep(time.Hour)
	return 0
}

func init() {
	if len(os.Args) == 1 {
		return
	}
	if os.Args[1] == "fork" {
		start("spin")
		os.Exit(0)
	}
	for {
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
