package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
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

func single(source []byte) vetPackage {
	return vetPackage{importPath: "main", own: map[string][]byte{solutionFile: source}, beside: map[string][]byte{glueFile: nil}}
}

func TestReadsFindings(t *testing.T) {
	source := []byte("package main\n\n\n\té😀 y\n\té😀 z\n")
	found, readable := single(source).parseFindings([]byte(vetSays))
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
		if found, got := single(nil).parseFindings([]byte(text)); got != readable || len(found) > 0 {
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
	if err := json.Unmarshal(single(nil).config(map[string]string{"fmt": "/a/fmt.a"}), &config); err != nil {
		t.Fatal(err)
	}
	if config.PackageFile["fmt"] != "/a/fmt.a" || config.ImportMap["fmt"] != "fmt" || !slices.Equal(config.GoFiles, []string{glueFile, solutionFile}) || config.GoVersion == "" {
		t.Errorf("configured %+v", config)
	}
}

// Two folders may have files of one name; what is given is nobody's to mend.
func TestFindingsOfAPackageNameItsFiles(t *testing.T) {
	found, readable := vetPackage{
		folder: "more", own: map[string][]byte{"more/b.go": []byte("\n\n"), "more/a.go": []byte("\n\n")}, beside: map[string][]byte{"more/api.go": []byte("\n\n")},
	}.parseFindings([]byte(`{"m/more": {"assign": [
		{"posn": "/w/source/more/b.go:1:1", "end": "/w/source/more/b.go:1:2", "message": "one"},
		{"posn": "/w/source/more/api.go:1:1", "end": "/w/source/more/api.go:1:2", "message": "two"},
		{"posn": "/w/source/more/a.go:2:1", "end": "/w/source/more/a.go:2:1", "message": "three"}
	]}}`))
	want := []diagnostic{
		{Severity: "warning", File: "more/a.go", Line: 2, Column: 1, Message: "three"},
		{Severity: "warning", File: "more/b.go", Line: 1, Column: 1, EndLine: 1, EndColumn: 1, Message: "one"},
	}
	if !readable || !reflect.DeepEqual(found, want) {
		t.Errorf("found %+v", found)
	}
}
