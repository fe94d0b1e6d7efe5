package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"testing"
)

// As vet says it, in Go 1.27.
const vetSays = `{
	"main": {
		"assign": [{"posn": "/w/source/solution.go:4:2", "end": "/w/source/solution.go:4:8", "message": "self-assignment of x"}],
		"bools": {"error": "failed prerequisites: inspect"},
		"printf": [
			{"posn": "solution.go:3:27", "end": "solution.go:3:29", "message": "fmt.Printf format %d has arg \"x\" of wrong type string"},
			{"posn": "solution.go:3:27", "end": "solution.go:3:29", "message": "fmt.Printf format %d has arg \"x\" of wrong type string"},
			{"posn": "glue.go:9:1", "end": "glue.go:9:2", "message": "about what the candidate never saw"},
			{"posn": "solution.go:99:1", "message": "past the end"},
			{"posn": "-", "message": "nowhere"}
		],
		"unreachable": [{"posn": "solution.go:5:8", "end": "solution.go:5:8", "message": "unreachable code"}]
	}
}`

func TestReadsFindings(t *testing.T) {
	source := []byte("package main\n\n\n\té😀 y\n\té😀 z\n")
	found, readable := parseFindings([]byte(vetSays), source)
	var got []string
	for _, each := range found {
		if each.Severity != "warning" || each.File != solutionFile {
			t.Errorf("told %+v", each)
		}
		got = append(got, fmt.Sprintf("%d:%d-%d:%d %s", each.Line, each.Column, each.EndLine, each.EndColumn, each.Message))
	}
	want := []string{
		`3:1-3:1 fmt.Printf format %d has arg "x" of wrong type string`,
		"4:2-4:5 self-assignment of x",
		"5:5-0:0 unreachable code",
	}
	if !readable || !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestFindingsThatAreNone(t *testing.T) {
	for text, readable := range map[string]bool{"{}\n": true, `{"main": {}}`: true, "": false, "vet: cannot find package": false, "[]": false} {
		if found, got := parseFindings([]byte(text), nil); got != readable || len(found) > 0 {
			t.Errorf("%q: found %v, readable %v", text, found, got)
		}
	}
}

func TestConfiguresVet(t *testing.T) {
	var config struct {
		GoFiles                []string
		ImportMap, PackageFile map[string]string
		VetxOutput, GoVersion  string
	}
	if err := json.Unmarshal(goVet{archives: map[string]string{"fmt": "/a/fmt.a"}}.config(), &config); err != nil {
		t.Fatal(err)
	}
	if config.PackageFile["fmt"] != "/a/fmt.a" || config.ImportMap["fmt"] != "fmt" || config.GoFiles[0] != solutionFile || config.GoVersion == "" {
		t.Errorf("configured %+v", config)
	}
}
