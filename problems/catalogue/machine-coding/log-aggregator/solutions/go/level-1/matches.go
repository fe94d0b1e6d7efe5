package logaggregator

import (
	"slices"
	"strings"
)

// matches says yes or no to a line; a search knows no more of what was asked.
type matches func(Line) bool

// levels are in their order.
var levels = []Level{LevelDebug, LevelInfo, LevelWarn, LevelError}

func anyLine(Line) bool { return true }

func matchesOf(query Query) matches {
	return func(line Line) bool {
		return (query.Source == "" || line.Source == query.Source) && isAtLeast(line, query.Level) && hasText(line, query.Text)
	}
}

func isAtLeast(line Line, level Level) bool {
	return slices.Index(levels, line.Level) >= slices.Index(levels, level)
}

func hasText(line Line, text string) bool {
	return strings.Contains(strings.ToLower(line.Text), strings.ToLower(text))
}
