package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"go/version"
	"maps"
	"os"
	"path"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

const (
	vetConfig       = "vet.cfg"
	vetOutputBytes  = 256 << 10
	longestFindings = 50
)

// goVet asks what `go vet` asks of a solution's packages, without the go command around it. The program must be dead.
type goVet struct {
	packages []vetPackage
	// archives are the files of the packages they import, by name.
	archives map[string]string
}

// vetPackage is one folder of sources; what is found is told of the candidate's own alone.
type vetPackage struct {
	// folder is "" for the root.
	folder, importPath string
	// own are the candidate's files and beside what is compiled with them, both by their paths.
	own, beside map[string][]byte
}

// nothingFound is what a vet says that failed, took too long or had nothing to look at.
var nothingFound = findings{Diagnostics: []diagnostic{}}

// run looks at one package after the other. What is not looked at in time says nothing, and takes nothing from what was found before.
func (v goVet) run(limit time.Duration) findings {
	began := time.Now()
	all := findings{Diagnostics: []diagnostic{}}
	for _, each := range v.packages {
		result := runTool(stage{"vet", toolchain + "/vet", each.write(v.archives), []string{"-json", vetConfig}}, began.Add(limit), vetOutputBytes)
		found, readable := each.parseFindings(result.output)
		if result.refused != "" || !result.ok || !readable {
			continue
		}
		all.OK = true
		all.Diagnostics = append(all.Diagnostics, found...)
	}
	if !all.OK {
		return nothingFound
	}
	all.Diagnostics = all.Diagnostics[:min(len(all.Diagnostics), longestFindings)]
	all.WallMs = millis(time.Since(began))
	return all
}

// write puts everything a look at the package needs into its folder, which it gives.
func (p vetPackage) write(archives map[string]string) string {
	folder := path.Join(sourceFolder, p.folder)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		panic(err.Error())
	}
	for _, sources := range []map[string][]byte{p.own, p.beside} {
		for name, text := range sources {
			writeSource(name, text)
		}
	}
	writeSource(path.Join(p.folder, vetConfig), p.config(archives))
	return folder
}

// config is what the go command writes for a vet of one package: `go help vet` calls it a unit's configuration.
func (p vetPackage) config(archives map[string]string) []byte {
	names := map[string]string{}
	for name := range archives {
		names[name] = name
	}
	sources := []string{}
	for name := range p.own {
		sources = append(sources, path.Base(name))
	}
	for name := range p.beside {
		sources = append(sources, path.Base(name))
	}
	slices.Sort(sources)
	config, err := json.Marshal(map[string]any{
		"ID": p.importPath, "Compiler": "gc", "ImportPath": p.importPath, "GoVersion": version.Lang(runtime.Version()),
		"GoFiles": sources, "ImportMap": names, "PackageFile": archives, "VetxOutput": "/dev/null",
	})
	if err != nil {
		panic(err)
	}
	return config
}

type vetFinding struct{ Posn, End, Message string }

// parseFindings keeps what is about the candidate's own files, in their order. An analysis that failed says so in place of its findings.
func (p vetPackage) parseFindings(output []byte) (found []diagnostic, readable bool) {
	var byPackage map[string]map[string]json.RawMessage
	if err := json.Unmarshal(output, &byPackage); err != nil {
		return nil, false
	}
	found = []diagnostic{}
	for _, analyses := range byPackage {
		for _, name := range slices.Sorted(maps.Keys(analyses)) {
			var list []vetFinding
			if json.Unmarshal(analyses[name], &list) != nil {
				continue
			}
			for _, each := range list {
				if own, isOwn := p.diagnostic(each); isOwn && !slices.Contains(found, own) {
					found = append(found, own)
				}
			}
		}
	}
	slices.SortStableFunc(found, func(a, b diagnostic) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return found, true
}

func (p vetPackage) diagnostic(f vetFinding) (diagnostic, bool) {
	file, line, column := placeIn(f.Posn)
	name := path.Join(p.folder, path.Base(file))
	source, isOwn := p.own[name]
	if !isOwn || line > bytes.Count(source, []byte("\n"))+1 {
		return diagnostic{}, false
	}
	own := diagnostic{Severity: "warning", File: name, Line: line, Column: utf16Column(source, line, column), Message: f.Message}
	// An end that is the beginning is none.
	if _, endLine, endColumn := placeIn(f.End); f.End != f.Posn && endLine >= line {
		own.EndLine, own.EndColumn = endLine, utf16Column(source, endLine, endColumn)
	}
	return own, true
}

// placeIn reads "file:line:column"; whatever is missing is 0.
func placeIn(text string) (file string, line, column int) {
	parts := strings.Split(text, ":")
	if len(parts) != 3 {
		return "", 0, 0
	}
	line, _ = strconv.Atoi(parts[1])
	column, _ = strconv.Atoi(parts[2])
	return parts[0], line, column
}
