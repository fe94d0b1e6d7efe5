package main

import (
	"bytes"
	"fmt"
	"go/scanner"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// archivesIn reads an importcfg: the file of each package.
func archivesIn(config string) map[string]string {
	archives := map[string]string{}
	for line := range strings.Lines(config) {
		if rest, found := strings.CutPrefix(line, "packagefile "); found {
			name, file, _ := strings.Cut(strings.TrimSpace(rest), "=")
			archives[name] = file
		}
	}
	return archives
}

// importable lists what a candidate may import.
func importable(archives map[string]string) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(archives)), func(name string) bool { return name == harnessImport || name == scriptImport })
}

// refusals finds what we do not even show the compiler. It reads tokens, never a tree, so no nesting is too deep for it.
func refusals(source []byte, available []string) []diagnostic {
	check := newSourceCheck(solutionFile, source)
	check.available = available
	check.packageClause()
	check.refuseMain = true
	check.rest()
	return check.found
}

func newSourceCheck(name string, source []byte) *sourceCheck {
	check := &sourceCheck{name: name, source: source, file: token.NewFileSet().AddFile(name, -1, len(source))}
	// The compiler words its own errors; here they are passed over.
	check.scanner.Init(check.file, source, func(token.Position, string) {}, scanner.ScanComments)
	return check
}

type sourceCheck struct {
	name      string
	source    []byte
	available []string
	// refuseMain is for a file beside which there is a main already.
	refuseMain bool
	// isTest has test functions looked for.
	isTest   bool
	file     *token.File
	scanner  scanner.Scanner
	found    []diagnostic
	imported []importSpec
	tests    []string

	at      token.Pos
	token   token.Token
	literal string
}

func (c *sourceCheck) refuse(at token.Pos, format string, values ...any) {
	c.found = append(c.found, c.placeOf(at).saying(fmt.Sprintf(format, values...)))
}

// placeOf is an error that says nothing yet.
func (c *sourceCheck) placeOf(at token.Pos) diagnostic {
	position := c.file.PositionFor(at, false)
	return diagnostic{Severity: "error", File: c.name, Line: position.Line, Column: utf16Column(c.source, position.Line, position.Column)}
}

func (d diagnostic) saying(message string) diagnostic {
	d.Message = message
	return d
}

// next moves to the next token and looks at the comments on the way.
func (c *sourceCheck) next() {
	for {
		c.at, c.token, c.literal = c.scanner.Scan()
		if c.token != token.COMMENT {
			return
		}
		c.comment()
	}
}

func (c *sourceCheck) comment() {
	switch {
	case strings.HasPrefix(c.literal, "//go:"):
		directive, _, _ := strings.Cut(c.literal[2:], " ")
		c.refuse(c.at, "A comment that begins with //%s directs the compiler; that is not available here.", directive)
	case strings.HasPrefix(c.literal, "/*line "),
		strings.HasPrefix(c.literal, "//line ") && strings.Contains(c.literal, ":") && c.file.PositionFor(c.at, false).Column == 1:
		c.refuse(c.at, "A comment that begins with %s directs the compiler; word it otherwise.", c.literal[:6])
	}
}

type importSpec struct {
	path string
	// at says nothing.
	at diagnostic
}

func (c *sourceCheck) packageClause() {
	c.next()
	at := c.at
	if c.token == token.PACKAGE {
		c.next()
		if c.token == token.IDENT && c.literal == "main" {
			c.next()
			return
		}
	}
	if !at.IsValid() || c.token == token.EOF {
		at = c.file.Pos(0)
	}
	c.refuse(at, "The file must begin with `package main`.")
}

func (c *sourceCheck) imports() {
	for c.skipSemicolon(); c.token == token.IMPORT; c.skipSemicolon() {
		c.next()
		if c.token != token.LPAREN {
			c.importSpec()
			continue
		}
		c.next()
		for c.token != token.RPAREN && c.token != token.EOF {
			c.importSpec()
		}
		c.next()
	}
}

func (c *sourceCheck) skipSemicolon() {
	for c.token == token.SEMICOLON {
		c.next()
	}
}

func (c *sourceCheck) importSpec() {
	for c.token != token.STRING && c.token != token.EOF && c.token != token.RPAREN && c.token != token.SEMICOLON {
		c.next()
	}
	if c.token == token.STRING {
		path, err := strconv.Unquote(c.literal)
		switch {
		case err != nil:
		case slices.Contains(c.available, path):
			c.imported = append(c.imported, importSpec{path, c.placeOf(c.at)})
		default:
			c.refuse(c.at, "Package %q is not available here; available are %s.", path, strings.Join(c.available, ", "))
		}
		c.next()
	}
	c.skipSemicolon()
}

// rest looks at the imports, at every comment to the end of the file, and for a main beside the one in the glue.
func (c *sourceCheck) rest() {
	c.imports()
	depth := 0
	for c.token != token.EOF {
		before := c.token
		c.next()
		switch c.token {
		case token.LBRACE, token.LPAREN:
			depth++
		case token.RBRACE, token.RPAREN:
			depth--
		case token.IDENT:
			if depth > 0 || before != token.FUNC {
				continue
			}
			if c.refuseMain && c.literal == "main" {
				c.refuse(c.at, "Leave `func main` out: your code is called for you.")
			}
			if c.isTest && isTestName(c.literal) {
				depth += c.testFunction()
			}
		}
	}
}

// utf16Column turns a column counted in bytes into the column an editor counts.
func utf16Column(source []byte, line, column int) int {
	rest := source
	for ; line > 1; line-- {
		end := bytes.IndexByte(rest, '\n')
		if end < 0 {
			return column
		}
		rest = rest[end+1:]
	}
	if end := bytes.IndexByte(rest, '\n'); end >= 0 {
		rest = rest[:end]
	}
	before := string(rest[:max(0, min(column-1, len(rest)))])
	return len(utf16.Encode([]rune(before))) + 1
}

// anyPackageClause gives the package's name, "" when there is none.
func (c *sourceCheck) anyPackageClause() string {
	c.next()
	if c.token == token.PACKAGE {
		c.next()
		if name := c.literal; c.token == token.IDENT {
			c.next()
			return name
		}
	}
	c.refuse(c.file.Pos(0), "The file must begin with `package` and its name.")
	return ""
}
