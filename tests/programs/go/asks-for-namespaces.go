// dayseven: problem=echoes expect=accepted class=escalates
// One of users, in which it would be root.
package main

import (
	"os"
	"reflect"
)

func countEchoes(ids []int, span int) int {
	for _, name := range []string{"Cloneflags", "Unshareflags"} {
		attributes := &os.ProcAttr{}
		system := reflect.ValueOf(attributes).Elem().FieldByName("Sys")
		system.Set(reflect.New(system.Type().Elem()))
		system.Elem().FieldByName(name).Set(reflect.ValueOf(uintptr(0x10000000)))
		if _, err := os.StartProcess("/proc/self/exe", []string{"child"}, attributes); err == nil {
			panic(name)
		}
	}
	return right(ids, span)
}
