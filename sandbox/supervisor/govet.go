package main

import (
	"encoding/json"
	"go/version"
	"maps"
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

// goVet asks what `go vet` asks of one package, without the go command around it. The program must be dead.
type goVet struct {
	source, glue []byte
	// archives are the files of the packages the two import, by name.
	archives map[string]string
}

// nothingFound is what a vet says that failed, took too long or had nothing to look at.
var nothingFound = findings{Diagnostics: []diagnostic{}}

func (v goVet) run(limit time.Duration) findings {
	began := time.Now()
	writeSource(solutionFile, v.source)
	writeSource(glueFile, v.glue)
	writeSource(vetConfig, v.config())
	result := runTool(stage{"vet", toolchain + "/vet", sourceFolder, []string{"-json", vetConfig}}, began.Add(limit), vetOutputBytes)

	found, readable := parseFindings(result.output, v.source)
	if result.refused != "" || !result.ok || !readable {
		return nothingFound
	}
	return findings{OK: true, WallMs: millis(time.Since(began)), Diagnostics: found}
}

// config is what the go command writes for a vet of one package: `go help vet` calls it a unit's configuration.
func (v goVet) config() []byte {
	names := map[string]string{}
	for name := range v.archives {
		names[name] = name
	}
	config, err := json.Marshal(map[string]any{
		"ID": "main", "Compiler": "gc", "ImportPath": "main", "GoVersion": version.Lang(runtime.Version()),
		"GoFiles": []string{solutionFile, glueFile}, "ImportMap": names, "PackageFile": v.archives, "VetxOutput": "/dev/null",
	})
	if err != nil {
		panic(err)
	}
	return config
}

type vetFinding struct{ Posn, End, Message string }

// parseFindings keeps what is about the candidate's own file, in its order. An analysis that failed says so in place of its findings.
func parseFindings(output, source []byte) (found []diagnostic, readable bool) {
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
				if own, isOwn := each.diagnostic(source); isOwn && !slices.Contains(found, own) {
					found = append(found, own)
				}
			}
		}
	}
	slices.SortStableFunc(found, func(a, b diagnostic) int { return (a.Line-b.Line)*(1<<20) + a.Column - b.Column })
	return found[:min(len(found), longestFindings)], true
}

func (f vetFinding) diagnostic(source []byte) (diagnostic, bool) {
	file, line, column := placeIn(f.Posn)
	if path.Base(file) != solutionFile || line > strings.Count(string(source), "\n")+1 {
		return diagnostic{}, false
	}
	own := diagnostic{Severity: "warning", File: solutionFile, Line: line, Column: utf16Column(source, line, column), Message: f.Message}
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
