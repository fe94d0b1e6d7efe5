package main

import (
	"reflect"
	"testing"
)

func TestReadsTheFormattersFault(t *testing.T) {
	source := []byte("package main\né😀 y\n")
	want := []diagnostic{{Severity: "error", File: solutionFile, Line: 2, Column: 5, Message: "expected declaration, found y"}}
	if got := firstFault([]byte("2:8: expected declaration, found y\n"), source); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	for _, other := range []string{"", "panic: out of memory\n\ngoroutine 1:\n", "2:8 x\n"} {
		if got := firstFault([]byte(other), source); len(got) > 0 {
			t.Errorf("%q: got %+v", other, got)
		}
	}
}
