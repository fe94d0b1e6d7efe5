package main

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

const testGlue = `package main

import ds7 "dayseven/harness"

//dayseven:given ListNode
type ListNode struct{}

//dayseven:want func twoSum(nums []int, target int) []int
var _ func(nums []int, target int) []int = twoSum

//dayseven:want func other()
var _ func() = other

func main() {
	twoSum(nil, 0)
}
`

func TestExplainsTheCompiler(t *testing.T) {
	const want = "`func twoSum(nums []int, target int) []int`"
	cases := map[string]struct {
		said string
		want []string
	}{
		"own error":               {"solution.go:2:3: declared and not used: x\n", []string{"2:3 declared and not used: x"}},
		"without a column":        {"solution.go:2: too long\n", []string{"2:1 too long"}},
		"goes on":                 {"solution.go:2:3: not enough arguments\n\thave (int)\n\twant (int, int)\n", []string{"2:3 not enough arguments\nhave (int)\nwant (int, int)"}},
		"past the end":            {"solution.go:46:4: main.a: symbol too large\n", []string{"1:1 main.a: symbol too large"}},
		"wide column":             {"solution.go:3:8: x\n", []string{"3:5 x"}},
		"missing":                 {"glue.go:9:44: undefined: twoSum\nglue.go:15:2: undefined: twoSum\n", []string{"1:1 This declaration is missing: " + want + "."}},
		"method missing":          {"glue.go:12:9: (*T).Get undefined (type *T has no method Get)\n", []string{"1:1 This declaration is missing: `func other()`."}},
		"differs":                 {"glue.go:9:44: cannot use twoSum as func()\nglue.go:15:2: too many arguments\n\thave ()\n", []string{"1:1 Your declaration differs from the one wanted here: " + want + ". The compiler says: cannot use twoSum as func()"}},
		"only where it is called": {"glue.go:15:2: twoSum() (no value) used as value\n", []string{"1:1 Your code does not fit the code that calls it. The compiler says: twoSum() (no value) used as value"}},
		"given":                   {"solution.go:2:6: ListNode redeclared in this block\n\tglue.go:6:6: other declaration of ListNode\n", []string{"2:6 `ListNode` is given: leave its declaration out."}},
		"taken":                   {"solution.go:2:5: ds7 already declared through import of package harness\n\tglue.go:3:8: other declaration of ds7\n", []string{"2:5 The name `ds7` is taken here: choose another."}},
		"twice in his own":        {"solution.go:2:5: x redeclared in this block\n\tsolution.go:1:5: other declaration of x\n", []string{"2:5 x redeclared in this block\nsolution.go:1:5: other declaration of x"}},
		"a crash":                 {"panic: runtime error\n\ngoroutine 1:\n", nil},
		"not UTF-8":               {"solution.go:2:3: \xff\n", []string{"2:3 \ufffd"}},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, found := range explain(parseDiagnostics([]byte(each.said)), []byte("package main\nvar x int\né😀 z"), []byte(testGlue)) {
				if found.File != solutionFile || found.Severity != "error" {
					t.Errorf("is about %s", found.File)
				}
				if found.Column == 0 {
					t.Errorf("has no column")
				}
				got = append(got, fmt.Sprintf("%d:%d %s", found.Line, found.Column, found.Message))
			}
			if !reflect.DeepEqual(got, each.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(each.want, "\n"))
			}
		})
	}
}
