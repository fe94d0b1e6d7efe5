package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
)

const (
	wantComment  = "//dayseven:want "
	givenComment = "//dayseven:given "
)

// explain turns what the compiler said about two files into what concerns the candidate's one.
func explain(found []diagnostic, source, glue []byte) []diagnostic {
	notes := readGlue(string(glue))
	explained := []diagnostic{}
	said := map[string]bool{}
	say := func(topic string, each diagnostic) {
		if !said[topic] {
			said[topic] = true
			explained = append(explained, each)
		}
	}
	for _, each := range found {
		switch {
		case each.File != glueFile:
			explained = append(explained, ownError(each, source, notes))
		case notes.checks(each.Line):
			want := notes.wantAt(each.Line)
			say(want, onFirstLine(wantSentence(want, each.Message)))
		default:
			if name := takenName(each.Message); name != "" {
				say(name, onFirstLine(givenSentence(name, notes)))
			}
		}
	}
	// What the checks do not catch is told as it is; after them it would only repeat them.
	if len(explained) == 0 && len(found) > 0 {
		explained = append(explained, onFirstLine("Your code does not fit the code that calls it. The compiler says: "+found[0].Message))
	}
	return explained
}

func onFirstLine(message string) diagnostic {
	return diagnostic{Severity: "error", File: solutionFile, Line: 1, Column: 1, Message: message}
}

func ownError(each diagnostic, source []byte, notes glueNotes) diagnostic {
	each.File = solutionFile
	if each.Line > bytes.Count(source, []byte("\n"))+1 {
		each.Line, each.Column = 1, 1
	}
	each.Column = utf16Column(source, each.Line, each.Column)
	if name := takenName(each.Message); name != "" && strings.Contains(each.Message, glueFile+":") {
		each.Message = givenSentence(name, notes)
	}
	return each
}

var taken = regexp.MustCompile(`^(\S+) (?:redeclared in this block|already declared through import of package)`)

func takenName(message string) string {
	if parts := taken.FindStringSubmatch(message); parts != nil {
		return parts[1]
	}
	return ""
}

func givenSentence(name string, notes glueNotes) string {
	if notes.given[name] {
		return fmt.Sprintf("`%s` is given: leave its declaration out.", name)
	}
	return fmt.Sprintf("The name `%s` is taken here: choose another.", name)
}

func wantSentence(want, message string) string {
	if isMissing(message) {
		return fmt.Sprintf("This declaration is missing: `%s`.", want)
	}
	return fmt.Sprintf("Your declaration differs from the one wanted here: `%s`. The compiler says: %s", want, message)
}

func isMissing(message string) bool {
	return strings.HasPrefix(message, "undefined: ") || strings.Contains(message, " undefined (type ")
}

// glueNotes are what the generator left for us in the glue.
type glueNotes struct {
	wants []wantNote
	given map[string]bool
	// mainLine is where the checks end and the calls begin.
	mainLine int
}

type wantNote struct {
	line        int
	declaration string
}

func readGlue(glue string) glueNotes {
	notes := glueNotes{given: map[string]bool{}}
	line := 0
	for text := range strings.Lines(glue) {
		line++
		text = strings.TrimSpace(text)
		if declaration, found := strings.CutPrefix(text, wantComment); found {
			notes.wants = append(notes.wants, wantNote{line, declaration})
		}
		if name, found := strings.CutPrefix(text, givenComment); found {
			notes.given[strings.TrimSpace(name)] = true
		}
		if strings.HasPrefix(text, "func main()") {
			notes.mainLine = line
		}
	}
	return notes
}

// checks tells whether a line of the glue stands under a wish.
func (n glueNotes) checks(line int) bool {
	return len(n.wants) > 0 && line > n.wants[0].line && line < n.mainLine
}

// wantAt is the nearest wish above a line.
func (n glueNotes) wantAt(line int) (declaration string) {
	for _, each := range n.wants {
		if each.line < line {
			declaration = each.declaration
		}
	}
	return declaration
}
