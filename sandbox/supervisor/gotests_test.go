package main

import (
	"strings"
	"testing"
)

func readOwn(t *testing.T, sources map[string]string) (*goModule, []*goPackage) {
	t.Helper()
	files := files{glueFile: []byte("package main")}
	for file, text := range sources {
		files[file] = []byte(text)
	}
	module := readModule("lot", files, importing{solution: []string{"fmt"}, tests: []string{"fmt", "testing"}})
	return module, module.inOrder()
}

func TestGathersTests(t *testing.T) {
	module, packages := readOwn(t, map[string]string{
		"lot.go":             "package lot\nfunc TestNotHere() {}\n",
		"a_test.go":          "package lot\nimport \"testing\"\ntype s struct{}\nfunc (s) TestMethod(t *testing.T) {}\nfunc TestA(t *testing.T) { func() {}() }\nfunc Test(*testing.T) {}\nfunc Testing() {}\nfunc helper(t *testing.T) {}\n",
		"lot_test.go":        "package lot_test\nimport (\"lot\"; \"lot/fees\"; \"testing\")\nfunc TestOutside(_ *testing.T) {}\n",
		"fees/fees.go":       "package fees\nimport \"lot/b\"\n",
		"fees/night_test.go": "package fees\nimport \"testing\"\nfunc TestNight(t *testing.T) {}\n",
		"b/b.go":             "package b\n",
	})
	main := string(module.testMain(packages))
	if len(module.found) > 0 {
		t.Fatalf("found %v", module.found)
	}
	var order []string
	for _, p := range packages {
		order = append(order, p.importPath)
	}
	if got := strings.Join(order, " "); got != "lot lot/b lot/fees lot_test" {
		t.Errorf("order %s", got)
	}
	for _, line := range []string{"import p0 \"lot\"\n", `{Name: "TestA", F: p0.TestA},`, `{Name: "Test", F: p0.Test},`, "import p1 \"lot/fees\"\n", `{Name: "fees.TestNight", F: p1.TestNight},`, `{Name: "TestOutside", F: p2.TestOutside},`} {
		if !strings.Contains(main, line) {
			t.Errorf("no %q in %s", line, main)
		}
	}
	if strings.Count(main, "{Name:") != 4 {
		t.Errorf("more than these: %s", main)
	}
}

func TestRefusesTests(t *testing.T) {
	refused := map[string]struct{ text, message string }{
		"none":             {"package lot\n", "There is no test"},
		"another argument": {"package lot\nfunc TestA(n int) {}\n", "A test is written func TestA(t *testing.T)."},
		"nothing":          {"package lot\nfunc TestA() {}\n", "A test is written"},
		"a result":         {"package lot\nimport \"testing\"\nfunc TestA(t *testing.T) error { return nil }\n", "A test is written"},
		"generic":          {"package lot\nfunc TestA[T any](t T) {}\n", "A test is written"},
		"cut off":          {"package lot\nfunc TestA(", "A test is written"},
		"TestMain":         {"package lot\nimport \"testing\"\nfunc TestMain(m *testing.M) {}\n", "TestMain is not called"},
		"an import":        {"package lot\nimport \"unsafe\"\n", `Package "unsafe" is not available`},
		"a directive":      {"package lot\n//go:linkname f runtime.f\n", "A comment that begins with //go:linkname"},
		"another package":  {"package other_test\n", "The files of one folder are one package"},
	}
	for name, each := range refused {
		module, packages := readOwn(t, map[string]string{"lot.go": "package lot\n", "lot_test.go": each.text})
		module.testMain(packages)
		if len(module.found) == 0 || !strings.HasPrefix(module.found[0].Message, each.message) {
			t.Errorf("%s: found %v", name, module.found)
		}
	}
	if module, _ := readOwn(t, map[string]string{"lot.go": "package lot\nimport \"testing\"\n"}); len(module.found) != 1 {
		t.Errorf("a solution may import testing: %v", module.found)
	}
	module, packages := readOwn(t, map[string]string{"lot.go": "package lot\n", "cmd/main.go": "package main\n", "cmd/m_test.go": "package main\nimport \"testing\"\nfunc TestA(t *testing.T) {}\n"})
	if module.testMain(packages); len(module.found) != 1 {
		t.Errorf("a program is tested: %v", module.found)
	}
}

func TestRequiresOneProgram(t *testing.T) {
	for message, sources := range map[string]map[string]string{
		"":                               {"cmd/main.go": "package main\n"},
		"There is no program":            {},
		"There is more than one program": {"cmd/main.go": "package main\n", "demo/main.go": "package main\n"},
	} {
		sources["lot.go"] = "package lot\n"
		module, packages := readOwn(t, sources)
		module.requireProgram(packages)
		if message == "" != (len(module.found) == 0) || message != "" && !strings.HasPrefix(module.found[0].Message, message) {
			t.Errorf("%q: found %v", message, module.found)
		}
	}
}

func TestEndsTestsBeforeTheirTime(t *testing.T) {
	if got := testArguments(limits{CaseWallMs: 10000})[2]; got != "-test.timeout=9000ms" {
		t.Error(got)
	}
}
