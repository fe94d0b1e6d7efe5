package main

import (
	"fmt"
	"strings"
	"testing"
)

func TestRefusesModules(t *testing.T) {
	many := make([]string, mostModuleFiles+1)
	for i := range many {
		many[i] = fmt.Sprintf("f%d.go", i)
	}
	refused := map[string][]string{
		"none":        {},
		"too many":    many,
		"upwards":     {"../solution.go"},
		"inside":      {"a/../../b.go"},
		"rooted":      {"/w/built/program.go"},
		"dotted":      {"./a.go"},
		"hidden":      {".git/a.go"},
		"backslashes": {"a\\b.go"},
		"a NUL":       {"a\x00.go"},
		"no go":       {"a.s"},
		"upper case":  {"A.go"},
		"twice":       {"a.go", "a.go"},
		"the glue":    {"glue.go"},
		"deep":        {"a/b/c/d/e/f.go"},
		"long":        {strings.Repeat("a", 200) + ".go"},
	}
	for name, files := range refused {
		if moduleProblem(job{Language: "go", Module: "lot", Files: files}) == "" {
			t.Errorf("%s was taken", name)
		}
	}
	if problem := moduleProblem(job{Language: "go", Module: "lot", Files: []string{"lot.go", "lot_test.go", "a/b/c/d/e.go"}}); problem != "" {
		t.Error(problem)
	}
	for _, module := range []string{"../x", "a/b", "Main", "a b"} {
		if moduleProblem(job{Language: "go", Module: module, Files: []string{"a.go"}}) == "" {
			t.Errorf("module %q was taken", module)
		}
	}
}

func TestReadsModules(t *testing.T) {
	cases := map[string]struct {
		files map[string]string
		order string
		found []string
	}{
		"in order of imports": {map[string]string{
			"lot.go": "package lot\nimport \"lot/b\"\n", "b/b.go": "package b\nimport (\n\"fmt\"\n\"lot/a\"\n)\n", "a/a.go": "package a\n", "cmd/main.go": "package main\nimport \"lot\"\nfunc main() {}\n",
		}, "lot/a lot/b lot lot/cmd", nil},
		"tests are left out": {map[string]string{"lot.go": "package lot\n", "lot_test.go": "no Go at all", "t/x_test.go": "package t\n"}, "lot", nil},
		"a circle": {map[string]string{"lot.go": "package lot\nimport \"lot/a\"\n", "a/a.go": "package a\nimport \"lot\"\n"}, "",
			[]string{"a/a.go:2 Packages import each other in a circle: lot -> lot/a -> lot."}},
		"itself":         {map[string]string{"lot.go": "package lot\nimport \"lot\"\n"}, "", []string{"lot.go:2 Packages import each other in a circle: lot -> lot."}},
		"a program":      {map[string]string{"lot.go": "package lot\nimport \"lot/cmd\"\n", "cmd/m.go": "package main\n"}, "", []string{`lot.go:2 Package "lot/cmd" is a program`}},
		"two in one":     {map[string]string{"lot.go": "package lot\n", "other.go": "package other\n"}, "", []string{"other.go:1 The files of one folder are one package"}},
		"another root":   {map[string]string{"lot.go": "package main\n"}, "", []string{"lot.go:1 The files beside api.go must begin with `package lot`."}},
		"no root":        {map[string]string{"a/a.go": "package a\n"}, "", []string{"api.go:1 The files beside api.go"}},
		"no package":     {map[string]string{"lot.go": "package lot\n", "a/a.go": "func f() {}\n"}, "", []string{"a/a.go:1 The file must begin with `package`"}},
		"the harness":    {map[string]string{"lot.go": "package lot\nimport _ \"dayseven/harness/script\"\n"}, "", []string{`lot.go:2 Package "dayseven/harness/script" is not available`}},
		"what is not":    {map[string]string{"lot.go": "package lot\nimport \"lot/none\"\n"}, "", []string{`lot.go:2 Package "lot/none" is not available`}},
		"unsafe below":   {map[string]string{"lot.go": "package lot\n", "a/a.go": "package a\nimport \"unsafe\"\n"}, "", []string{`a/a.go:2 Package "unsafe" is not available`}},
		"a directive":    {map[string]string{"lot.go": "package lot\n//go:linkname f runtime.f\n"}, "", []string{"lot.go:2 A comment that begins with //go:linkname"}},
		"nothing at all": {map[string]string{"lot_test.go": "package lot\n"}, "", []string{"api.go:1 The files beside api.go"}},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			files := files{glueFile: []byte("package main")}
			for file, text := range each.files {
				files[file] = []byte(text)
			}
			module := readModule("lot", files, importing{solution: importable(map[string]string{"fmt": "", harnessImport: "", scriptImport: ""})})
			var order []string
			for _, p := range module.inOrder() {
				order = append(order, p.importPath)
			}
			if len(module.found) != len(each.found) {
				t.Fatalf("found %v, want %q", module.found, each.found)
			}
			for i, found := range module.found {
				if got := fmt.Sprintf("%s:%d %s", found.File, found.Line, found.Message); !strings.HasPrefix(got, each.found[i]) {
					t.Errorf("found %q, want %q", got, each.found[i])
				}
			}
			if len(each.found) == 0 && strings.Join(order, " ") != each.order {
				t.Errorf("order %v, want %q", order, each.order)
			}
		})
	}
}
