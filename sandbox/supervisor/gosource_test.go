package main

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

func TestRefusesSources(t *testing.T) {
	cases := map[string]struct {
		source string
		want   []string
	}{
		"plain":                     {"package main\n\nimport \"fmt\"\n\nfunc f() { fmt.Println() }\n", nil},
		"comments first":            {"// hello\n/* and */ package main\n", nil},
		"CRLF":                      {"package main\r\n\r\nimport \"fmt\"\r\n", nil},
		"empty":                     {"", []string{"1:1 The file must begin"}},
		"no package clause":         {"\nfunc f() {}\n", []string{"2:1 The file must begin"}},
		"another package":           {"package solution\n", []string{"1:1 The file must begin"}},
		"unsafe":                    {"package main\nimport \"unsafe\"\n", []string{`2:8 Package "unsafe" is not`}},
		"C":                         {"package main\nimport \"C\"\n", []string{`2:8 Package "C" is not`}},
		"raw string":                {"package main\nimport `unsafe`\n", []string{`2:8 Package "unsafe" is not`}},
		"the harness":               {"package main\nimport ds7 \"dayseven/harness\"\n", []string{`2:12 Package "dayseven/harness" is not`}},
		"one of several":            {"package main\nimport (\n\t\"fmt\"\n\t. \"net\"; _ \"os/exec\"\n)\n", []string{`4:4 Package "net"`, `4:13 Package "os/exec"`}},
		"second import declaration": {"package main\nimport ()\nimport f \"fmt\"\nimport \"net\"\n", []string{`4:8 Package "net"`}},
		"after wide characters":     {"package main\nimport /* é😀 */ \"net\"\n", []string{`2:18 Package "net"`}},
		"unended import":            {"package main\nimport (\n", nil},
		"nothing imported":          {"package main\nimport\nfunc f() {}\n", nil},
		"go directive":              {"package main\n//go:linkname f runtime.f\nfunc f()\n", []string{"2:1 A comment that begins with //go:linkname"}},
		"go directive inside":       {"package main\nfunc f() { //go:noinline\n}\n", []string{"2:12 A comment that begins with //go:noinline"}},
		"go directive before all":   {"//go:build ignore\n\npackage main\n", []string{"1:1 A comment that begins with //go:build"}},
		"directive in a string":     {"package main\nvar s = `\n//go:embed x\n`\n", nil},
		"words about go":            {"package main\n// go: fast\n//gopher\n", nil},
		"line directive":            {"package main\n//line x.go:1\n", []string{"2:1 A comment that begins with //line"}},
		"line directive in a block": {"package main\nvar x /*line y:1*/ = 1\n", []string{"2:7 A comment that begins with /*line"}},
		"a sentence about a line":   {"package main\n//line up the values\nvar x = 1 //line up: again\n//lines: many\n", nil},
		"main":                      {"package main\nfunc main() {}\n", []string{"2:6 Leave `func main` out"}},
		"method called main":        {"package main\ntype t int\nfunc (t) main() {}\nfunc f() { main := 1; _ = main }\n", nil},
		"broken, for the compiler":  {"package main\nvar s = \"abc\nfunc {{{ ]]\n\x00\xff", nil},
		"deep":                      {"package main\nvar x = " + strings.Repeat("(", 100000) + "\n", nil},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, found := range refusals([]byte(each.source), []string{"fmt", "os"}) {
				got = append(got, fmt.Sprintf("%d:%d %s", found.Line, found.Column, found.Message))
			}
			if len(got) != len(each.want) {
				t.Fatalf("got %q, want %q", got, each.want)
			}
			for i := range got {
				if !strings.HasPrefix(got[i], each.want[i]) {
					t.Errorf("got %q, want %q", got[i], each.want[i])
				}
			}
		})
	}
}

func TestReadsTheAllowList(t *testing.T) {
	archives := archivesIn("packagefile fmt=/a/fmt.a\npackagefile dayseven/harness=/a/h.a\npackagefile bufio=/a/b.a\n")
	if archives["bufio"] != "/a/b.a" {
		t.Errorf("got %v", archives)
	}
	got := importable(archives)
	if want := []string{"bufio", "fmt"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCountsColumnsAsEditorsDo(t *testing.T) {
	source := []byte("abc\né😀x\n\tz")
	cases := []struct{ line, column, want int }{{1, 2, 2}, {2, 1, 1}, {2, 3, 2}, {2, 7, 4}, {3, 2, 2}, {2, 99, 5}, {9, 5, 5}}
	for _, each := range cases {
		if got := utf16Column(source, each.line, each.column); got != each.want {
			t.Errorf("%d:%d became column %d, want %d", each.line, each.column, got, each.want)
		}
	}
}
