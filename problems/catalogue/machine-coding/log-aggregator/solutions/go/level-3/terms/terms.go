// Package terms reads a typed query; what its fields mean is not its business.
package terms

import (
	"errors"
	"strings"
)

// ErrSyntax is what every query that cannot be read fails with.
var ErrSyntax = errors.New("not a query")

// Term is one condition. A term without a field is about the text.
type Term struct {
	Not   bool
	Field string
	Value string
}

// Read gives the terms in their order.
func Read(query string) ([]Term, error) {
	var terms []Term
	for rest := strings.TrimLeft(query, " "); rest != ""; rest = strings.TrimLeft(rest, " ") {
		term, after, err := readTerm(rest)
		if err != nil {
			return nil, err
		}
		terms, rest = append(terms, term), after
	}
	return terms, nil
}

// readTerm also gives what stands behind the term: nothing, or a space first.
func readTerm(rest string) (Term, string, error) {
	rest, not := strings.CutPrefix(rest, "-")
	if quoted, opens := strings.CutPrefix(rest, `"`); opens {
		words, after, closed := strings.Cut(quoted, `"`)
		if !closed || words == "" || (after != "" && after[0] != ' ') {
			return Term{}, "", ErrSyntax
		}
		return Term{Not: not, Value: words}, after, nil
	}
	word, after := rest, ""
	if space := strings.IndexByte(rest, ' '); space >= 0 {
		word, after = rest[:space], rest[space:]
	}
	if word == "" || strings.Contains(word, `"`) {
		return Term{}, "", ErrSyntax
	}
	return readWord(not, word, after)
}

func readWord(not bool, word, after string) (Term, string, error) {
	field, value, hasColon := strings.Cut(word, ":")
	if !hasColon {
		return Term{Not: not, Value: word}, after, nil
	}
	if field == "" || value == "" {
		return Term{}, "", ErrSyntax
	}
	return Term{Not: not, Field: field, Value: value}, after, nil
}
