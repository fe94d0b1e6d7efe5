package main

import (
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
	for _, each := range found {
		switch {
		case each.File != glueFile:
			explained = append(explained, ownError(each, source, notes))
		default:
			each = glueError(each, notes)
			if !said[each.Message] {
				said[each.Message] = true
				explained = append(explained, each)
			}
		}
	}
	return explained
}

var redeclared = regexp.MustCompile(`^(\S+) redeclared in this block`)

func ownError(each diagnostic, source []byte, notes glueNotes) diagnostic {
	each.File = solutionFile
	each.Column = utf16Column(source, each.Line, each.Column)
	if parts := redeclared.FindStringSubmatch(each.Message); parts != nil && strings.Contains(each.Message, glueFile+":") {
		each.Message = givenSentence(parts[1], notes)
	}
	return each
}

func givenSentence(name string, notes glueNotes) string {
	if notes.given[name] {
		return fmt.Sprintf("`%s` is given: leave its declaration out.", name)
	}
	return fmt.Sprintf("The name `%s` is taken here: choose another.", name)
}

// glueError words an error of the glue as what it means: the candidate's declaration is missing, or is not the wanted one.
func glueError(each diagnostic, notes glueNotes) diagnostic {
	onFirstLine := diagnostic{Severity: "error", File: solutionFile, Line: 1, Column: 1}
	if parts := redeclared.FindStringSubmatch(each.Message); parts != nil {
		onFirstLine.Message = givenSentence(parts[1], notes)
		return onFirstLine
	}
	want := notes.wantAt(each.Line)
	if want == "" {
		onFirstLine.Message = "The code around your solution does not compile: " + each.Message
		return onFirstLine
	}
	if isMissing(each.Message) {
		onFirstLine.Message = fmt.Sprintf("This declaration is missing: `%s`.", want)
		return onFirstLine
	}
	onFirstLine.Message = fmt.Sprintf("Your declaration differs from the one wanted here: `%s`. The compiler says: %s", want, each.Message)
	return onFirstLine
}

func isMissing(message string) bool {
	return strings.HasPrefix(message, "undefined: ") || strings.Contains(message, " undefined (type ")
}

// glueNotes are the comments the generator left for us.
type glueNotes struct {
	wants []wantNote
	given map[string]bool
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
	}
	return notes
}

// wantAt is the wish a line of the glue belongs to: the nearest one above it, or the first.
func (n glueNotes) wantAt(line int) string {
	if len(n.wants) == 0 {
		return ""
	}
	nearest := n.wants[0]
	for _, each := range n.wants {
		if each.line <= line {
			nearest = each
		}
	}
	return nearest.declaration
}
