package main

import (
	"errors"
	"go/scanner"
	"strings"
	"testing"
)

func TestFormatsAndImports(t *testing.T) {
	cases := map[string]struct{ source, want string }{
		"writes as gofmt does":           {"package main\nfunc f( ) int {\nreturn 1+2*3 }", "package main\n\nfunc f() int {\n\treturn 1 + 2*3\n}\n"},
		"adds the first import":          {"package main\nfunc f(a []int) { sort.Ints(a) }", "package main\n\nimport \"sort\"\n\nfunc f(a []int) { sort.Ints(a) }\n"},
		"adds to one":                    {"package main\n\nimport \"sort\"\n\nfunc f(a []int) { sort.Ints(a); fmt.Println(a) }\n", "package main\n\nimport (\n\t\"fmt\"\n\t\"sort\"\n)\n\nfunc f(a []int) { sort.Ints(a); fmt.Println(a) }\n"},
		"adds to many":                   {"package main\n\nimport (\n\t\"fmt\"\n\t\"sort\"\n)\n\nvar _ = fmt.Sprint(sort.Ints, strings.Index, math.Pi)\n", "package main\n\nimport (\n\t\"fmt\"\n\t\"math\"\n\t\"sort\"\n\t\"strings\"\n)\n\nvar _ = fmt.Sprint(sort.Ints, strings.Index, math.Pi)\n"},
		"takes out what is unused":       {"package main\n\nimport (\n\t\"fmt\" // to print\n\t\"sort\"\n\t\"os/exec\"\n)\n\nvar _ = sort.Ints\n", "package main\n\nimport (\n\t\"sort\"\n)\n\nvar _ = sort.Ints\n"},
		"takes out all":                  {"package main\n\nimport \"fmt\"\n\nvar x = 1\n", "package main\n\nvar x = 1\n"},
		"puts one in another's place":    {"package main\n\nimport \"fmt\"\n\nvar _ = sort.Ints\n", "package main\n\nimport \"sort\"\n\nvar _ = sort.Ints\n"},
		"keeps names, blanks and dots":   {"package main\n\nimport (\n\t_ \"embed\"\n\t. \"math\"\n\ts \"sort\"\n)\n\nvar _ = s.Ints\n", "package main\n\nimport (\n\t_ \"embed\"\n\t. \"math\"\n\ts \"sort\"\n)\n\nvar _ = s.Ints\n"},
		"leaves a variable alone":        {"package main\n\nfunc f(list T, sort T) int { return list.Len + sort.Ints }\n", "package main\n\nfunc f(list T, sort T) int { return list.Len + sort.Ints }\n"},
		"leaves what is not allowed":     {"package main\n\nvar _ = exec.Command(\"ls\")\n", "package main\n\nvar _ = exec.Command(\"ls\")\n"},
		"leaves what is not exported":    {"package main\n\nvar _ = sort.Integers\n", "package main\n\nvar _ = sort.Integers\n"},
		"chooses by what is used":        {"package main\n\nvar _ = rand.IntN(3)\n", "package main\n\nimport \"math/rand/v2\"\n\nvar _ = rand.IntN(3)\n"},
		"goes before what else is there": {"package main; var _ = sort.Ints", "package main\n\nimport \"sort\"\n\nvar _ = sort.Ints\n"},
		"goes behind a comment":          {"package main // here\nvar _ = sort.Ints", "package main // here\n\nimport \"sort\"\n\nvar _ = sort.Ints\n"},
		"on one line":                    {"package main\nimport (\"fmt\"; \"os\"); var _ = sort.Ints(fmt.Sprint)", "package main\n\nimport (\n\t\"fmt\"\n\t\"sort\"\n)\n\nvar _ = sort.Ints(fmt.Sprint)\n"},
		"in two declarations":            {"package main\n\nimport \"os\"\nimport \"fmt\"\n\nvar _ = fmt.Sprint(sort.Ints)\n", "package main\n\nimport (\n\t\"fmt\"\n\t\"sort\"\n)\n\nvar _ = fmt.Sprint(sort.Ints)\n"},
		"adds two where there are none":  {"package main\n\nvar _ = fmt.Sprint(sort.Ints)\n", "package main\n\nimport (\n\t\"fmt\"\n\t\"sort\"\n)\n\nvar _ = fmt.Sprint(sort.Ints)\n"},
		"nests as deep as there is room": {"package main\n\nvar _ = " + strings.Repeat("(", 30_000) + "1" + strings.Repeat(")", 30_000), "package main\n\nvar _ = " + strings.Repeat("(", 1) + "1" + strings.Repeat(")", 1) + "\n"},
		"an empty file":                  {"package main", "package main\n"},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			got, err := formatted([]byte(each.source))
			if err != nil || string(got) != each.want {
				t.Errorf("got %q, %v", got, err)
			}
			if again, err := formatted(got); err != nil || string(again) != string(got) {
				t.Errorf("a second time it is %q, %v", again, err)
			}
		})
	}
}

func TestSaysWhatIsNoGo(t *testing.T) {
	for source, want := range map[string]string{
		"":                                      "1:1: expected 'package', found 'EOF'",
		"package main\n\nfunc f() {\n\tx := \n": "4:8: expected operand",
		"package main\nimport \"fmt":            "2:8: string literal not terminated",
	} {
		_, err := formatted([]byte(source))
		var list scanner.ErrorList
		if !errors.As(err, &list) || !strings.Contains(list[0].Error(), want) {
			t.Errorf("%.40q: %v", source, err)
		}
	}
}
