package main

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
)

// Bounds of a module; the host has refused larger ones with a sentence.
const (
	apiFile         = "api.go"
	mostModuleFiles = 60
	mostPathBytes   = 120
)

var (
	moduleName = regexp.MustCompile(`^[a-z][a-z0-9]{0,39}$`)
	// Names are made of letters, digits and underscores, so that none leads anywhere else.
	modulePath = regexp.MustCompile(`^([a-z][a-z0-9]{0,39}/){0,4}[a-z][a-z0-9_]{0,59}\.go$`)
)

// moduleProblem tells why the files cannot be those of a module: whoever asks has not looked at them.
func moduleProblem(wanted job) string {
	if wanted.Language != "go" || !moduleName.MatchString(wanted.Module) {
		return "the job's module is not understood"
	}
	if wanted.Own != "" && wanted.Own != ownTests && wanted.Own != ownProgram {
		return "what is to run in the place of the glue is not understood"
	}
	if len(wanted.Files) < 1 || len(wanted.Files) > mostModuleFiles {
		return "a module has too few or too many files"
	}
	seen := map[string]bool{glueFile: true}
	for _, name := range wanted.Files {
		if len(name) > mostPathBytes || !modulePath.MatchString(name) || seen[name] {
			return "a file of the module is named as no file can be"
		}
		seen[name] = true
	}
	return ""
}

// goPackage is one folder of a module.
type goPackage struct {
	// folder is "" for the root.
	folder, importPath, name string
	files                    []string
	// imports are those of other packages of the module, each once.
	imports []importSpec
	// tests are the names of its test functions.
	tests []string
}

func (p *goPackage) isProgram() bool { return p.name == "main" }

// goModule is what was read of a candidate's files.
type goModule struct {
	name     string
	sources  map[string][]byte
	packages map[string]*goPackage
	found    []diagnostic
}

// importing is what files may import beside each other; where tests may import nothing they are left out.
type importing struct{ solution, tests []string }

// readModule looks at every file's tokens; what is found stands in the way of compiling.
func readModule(name string, files files, available importing) *goModule {
	m := &goModule{name: name, sources: map[string][]byte{}, packages: map[string]*goPackage{}}
	for file, text := range files {
		if file == glueFile || isTestFile(file) && available.tests == nil {
			continue
		}
		m.sources[file] = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
		folder := strings.TrimSuffix(path.Dir(file), ".")
		importPath := path.Join(name, folder)
		if m.packages[importPath] == nil {
			m.packages[importPath] = &goPackage{folder: folder, importPath: importPath}
		}
		m.packages[importPath].files = append(m.packages[importPath].files, file)
	}
	own := slices.Sorted(maps.Keys(m.packages))
	everything := importing{slices.Concat(own, available.solution), slices.Concat(own, available.tests)}
	for _, importPath := range own {
		m.readPackage(m.packages[importPath], everything)
	}
	if root := m.packages[name]; root == nil || root.name != name {
		m.refuse(m.rootFile(), fmt.Sprintf("The files beside %s must begin with `package %s`.", apiFile, name))
	}
	return m
}

func (m *goModule) readPackage(folder *goPackage, available importing) {
	files := folder.files
	folder.files = nil
	// Tests come behind: the others say what the package is called.
	slices.SortFunc(files, func(a, b string) int {
		return cmp.Or(boolOrder(isTestFile(a), isTestFile(b)), strings.Compare(a, b))
	})
	for _, file := range files {
		check := newSourceCheck(file, m.sources[file])
		check.available = available.solution
		if check.isTest = isTestFile(file); check.isTest {
			check.available = available.tests
		}
		name := check.anyPackageClause()
		check.rest()
		m.found = append(m.found, check.found...)
		p := folder
		switch {
		case name == "":
		case p.name == "":
			p.name = name
		case check.isTest && name == p.name+"_test":
			p = m.packageBeside(folder, name)
		case p.name != name:
			m.refuse(file, fmt.Sprintf("The files of one folder are one package: this one says %s, another %s.", name, p.name))
		}
		p.files = append(p.files, file)
		p.tests = append(p.tests, check.tests...)
		for _, each := range check.imported {
			isKnown := slices.ContainsFunc(p.imports, func(known importSpec) bool { return known.path == each.path })
			if m.packages[each.path] != nil && !isKnown {
				p.imports = append(p.imports, each)
			}
		}
	}
}

// rootFile is where something about the whole is said: a file the candidate can change, where there is one.
func (m *goModule) rootFile() string {
	for _, file := range slices.Sorted(maps.Keys(m.sources)) {
		if path.Dir(file) == "." && file != apiFile {
			return file
		}
	}
	return apiFile
}

func (m *goModule) refuse(file, message string) {
	m.found = append(m.found, diagnostic{Severity: "error", File: file, Line: 1, Column: 1, Message: message})
}

// inOrder puts every package behind those it imports; a circle, or the import of a program, is refused.
func (m *goModule) inOrder() []*goPackage {
	var ordered []*goPackage
	state := map[string]int{}
	const open, done = 1, 2
	var visit func(p *goPackage, way []string)
	visit = func(p *goPackage, way []string) {
		way = append(way, p.importPath)
		state[p.importPath] = open
		for _, each := range p.imports {
			switch own := m.packages[each.path]; {
			case own.isProgram():
				m.found = append(m.found, each.at.saying(fmt.Sprintf("Package %q is a program, and cannot be imported.", each.path)))
			case state[each.path] == open:
				circle := append(slices.Clone(way[slices.Index(way, each.path):]), each.path)
				m.found = append(m.found, each.at.saying(fmt.Sprintf("Packages import each other in a circle: %s.", strings.Join(circle, " -> "))))
			case state[each.path] != done:
				visit(own, way)
			}
		}
		state[p.importPath] = done
		ordered = append(ordered, p)
	}
	for _, importPath := range slices.Sorted(maps.Keys(m.packages)) {
		if state[importPath] != done {
			visit(m.packages[importPath], nil)
		}
	}
	return ordered
}
