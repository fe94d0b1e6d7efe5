package main

import (
	"regexp"
	"strconv"
	"strings"
)

var compilerLine = regexp.MustCompile(`^(?:\./)?([^:\s]+\.go):(\d+)(?::(\d+))?: (.*)$`)

// parseDiagnostics reads the compiler's text. A line that begins with a tab goes on with the message above it.
func parseDiagnostics(text []byte) []diagnostic {
	found := []diagnostic{}
	for line := range strings.Lines(strings.ToValidUTF8(string(text), "\ufffd")) {
		line = strings.TrimRight(line, "\r\n")
		if parts := compilerLine.FindStringSubmatch(line); parts != nil {
			found = append(found, diagnostic{
				Severity: "error", File: parts[1], Line: number(parts[2]), Column: number(parts[3]), Message: parts[4],
			})
			continue
		}
		if len(found) > 0 && strings.HasPrefix(line, "\t") {
			last := &found[len(found)-1]
			last.Message += "\n" + strings.TrimPrefix(line, "\t")
		}
	}
	return found
}

func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 1
	}
	return n
}
