package logaggregator

import (
	"slices"
	"strings"

	"logaggregator/terms"
)

func (l *LogAggregator) Find(query string, limit int) ([]Line, error) {
	wanted, err := readQuery(query)
	if err != nil {
		return nil, err
	}
	return l.newest(wanted, limit), nil
}

func readQuery(query string) (matches, error) {
	read, err := terms.Read(query)
	if err != nil {
		return nil, ErrBadQuery
	}
	var all []matches
	for _, term := range read {
		each, err := matchesTerm(term)
		if err != nil {
			return nil, err
		}
		all = append(all, each)
	}
	return func(line Line) bool {
		return !slices.ContainsFunc(all, func(each matches) bool { return !each(line) })
	}, nil
}

func matchesTerm(term terms.Term) (matches, error) {
	holds, err := matchesField(term.Field, term.Value)
	if err != nil || !term.Not {
		return holds, err
	}
	return func(line Line) bool { return !holds(line) }, nil
}

func matchesField(field, value string) (matches, error) {
	switch field {
	case "":
		return func(line Line) bool { return hasText(line, value) }, nil
	case "source":
		if prefix, isPrefix := strings.CutSuffix(value, "*"); isPrefix {
			return func(line Line) bool { return strings.HasPrefix(line.Source, prefix) }, nil
		}
		return func(line Line) bool { return line.Source == value }, nil
	case "level":
		if level := Level(value); slices.Contains(levels, level) {
			return func(line Line) bool { return isAtLeast(line, level) }, nil
		}
	}
	return nil, ErrBadQuery
}
