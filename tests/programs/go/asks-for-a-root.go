// dayseven: problem=echoes expect=accepted class=escalates
// A root and a terminal of its own.
package main

import (
	"os"
	"reflect"
)

func countEchoes(ids []int, span int) int {
	for name, value := range map[string]any{"Chroot": "/tmp", "Foreground": true} {
		attributes := &os.ProcAttr{}
		system := reflect.ValueOf(attributes).Elem().FieldByName("Sys")
		system.Set(reflect.New(system.Type().Elem()))
		system.Elem().FieldByName(name).Set(reflect.ValueOf(value))
		if _, err := os.StartProcess("/proc/self/exe", []string{"child"}, attributes); err == nil {
			panic(name)
		}
	}
	return right(ids, span)
}
