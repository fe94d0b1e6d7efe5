package main

import (
	"cmp"
	"fmt"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a job may ask for in the place of the glue.
const (
	ownTests   = "tests"
	ownProgram = "program"
)

func isTestFile(file string) bool { return strings.HasSuffix(file, "_test.go") }

func boolOrder(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// isTestName follows the go command: what stands behind Test begins no word in lower case.
func isTestName(name string) bool {
	rest, found := strings.CutPrefix(name, "Test")
	first, _ := utf8.DecodeRuneInString(rest)
	return found && (rest == "" || !unicode.IsLower(first))
}

// testSignature is what stands behind a test's name, token by token.
var testSignature = regexp.MustCompile(`^\( (?:\S+ )?\* \S+ \. T \) \{$`)

const longestSignature = 8

// testFunction reads on behind the name of a test; it gives what is open where it stops.
func (c *sourceCheck) testFunction() (depth int) {
	name, at := c.literal, c.at
	var seen []string
	for len(seen) < longestSignature && c.token != token.EOF && c.token != token.LBRACE {
		c.next()
		switch c.token {
		case token.LBRACE, token.LPAREN:
			depth++
		case token.RBRACE, token.RPAREN:
			depth--
		}
		if c.token == token.IDENT {
			seen = append(seen, c.literal)
		} else {
			seen = append(seen, c.token.String())
		}
	}
	switch {
	case name == "TestMain":
		c.refuse(at, "TestMain is not called here; begin in each test what it needs.")
	case !testSignature.MatchString(strings.Join(seen, " ")):
		c.refuse(at, "A test is written func %s(t *testing.T).", name)
	default:
		c.tests = append(c.tests, name)
	}
	return depth
}

// packageBeside is the package of a folder's tests that see it from outside.
func (m *goModule) packageBeside(folder *goPackage, name string) *goPackage {
	// No folder's name has an underscore, so this is nobody else's.
	importPath := folder.importPath + "_test"
	if m.packages[importPath] == nil {
		m.packages[importPath] = &goPackage{folder: folder.folder, importPath: importPath, name: name}
	}
	return m.packages[importPath]
}

// testMain is the program that runs every test, those of a folder under its name.
func (m *goModule) testMain(packages []*goPackage) []byte {
	tested := slices.DeleteFunc(slices.Clone(packages), func(p *goPackage) bool { return len(p.tests) == 0 })
	slices.SortStableFunc(tested, func(a, b *goPackage) int { return cmp.Compare(a.importPath, b.importPath) })
	if len(tested) == 0 {
		m.refuse(m.rootFile(), "There is no test: write func TestName(t *testing.T) in a file that ends in _test.go.")
	}
	var imports, tests strings.Builder
	for number, p := range tested {
		if p.isProgram() {
			m.refuse(p.files[len(p.files)-1], "Tests of a program are not run here; test the packages it is made of.")
		}
		fmt.Fprintf(&imports, "import p%d %q\n", number, p.importPath)
		for _, name := range p.tests {
			shown := name
			if p.folder != "" {
				shown = p.folder + "." + name
			}
			fmt.Fprintf(&tests, "{Name: %q, F: p%d.%s},\n", shown, number, name)
		}
	}
	return []byte("package main\nimport \"testing\"\n" + imports.String() +
		"func main() {\ntesting.Main(func(_, _ string) (bool, error) { return true, nil }, []testing.InternalTest{\n" + tests.String() + "}, nil, nil)\n}\n")
}

// Package testing says which tests were still running when it ends them; it needs some time for that.
const lastWordMs = 1000

func testArguments(limits limits) []string {
	wait := strconv.Itoa(max(1, limits.CaseWallMs-lastWordMs)) + "ms"
	return []string{"-test.v=test2json", "-test.fullpath", "-test.timeout=" + wait}
}

// requireProgram refuses what has no main to run, or cannot say which.
func (m *goModule) requireProgram(packages []*goPackage) {
	var folders []string
	for _, p := range packages {
		if p.isProgram() {
			folders = append(folders, p.folder)
		}
	}
	slices.Sort(folders)
	switch len(folders) {
	case 0:
		m.refuse(m.rootFile(), "There is no program: write package main with func main in a folder of its own, such as cmd/main.go.")
	case 1:
	default:
		m.refuse(m.rootFile(), "There is more than one program: "+strings.Join(folders, ", ")+". Keep the one that is to be shown.")
	}
}
