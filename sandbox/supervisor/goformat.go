package main

import (
	"bytes"
	"regexp"
	"time"
)

// A draft is far shorter; a text nested so deep that it grows beyond this is left as it is.
const formattedBytes = 256 << 10

// notFormatted is what a format says that took too long, grew too large or had no Go before it.
var notFormatted = formatted{Diagnostics: []diagnostic{}}

func (r *goRunner) format(source []byte, limit time.Duration) formatted {
	began := time.Now()
	source = bytes.TrimPrefix(source, []byte("\xef\xbb\xbf"))
	writeSource(solutionFile, source)
	result := runTool(stage{"format", toolchain + "/formatter", sourceFolder, []string{solutionFile}}, began.Add(limit), formattedBytes)

	report := notFormatted
	switch {
	case result.refused != "":
	case result.ok:
		report.OK, report.Text = true, string(result.output)
	default:
		report.Diagnostics = firstFault(result.output, source)
	}
	report.WallMs = millis(time.Since(began))
	return report
}

var faultLine = regexp.MustCompile(`^(\d+):(\d+): (.*)\n$`)

// firstFault reads what the formatter says of a text that is no Go.
func firstFault(output, source []byte) []diagnostic {
	parts := faultLine.FindStringSubmatch(string(output))
	if parts == nil {
		return notFormatted.Diagnostics
	}
	line := number(parts[1])
	return []diagnostic{{Severity: "error", File: solutionFile, Line: line, Column: utf16Column(source, line, number(parts[2])), Message: parts[3]}}
}
