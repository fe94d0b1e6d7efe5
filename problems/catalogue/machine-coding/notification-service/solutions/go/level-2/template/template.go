// Package template keeps texts that are written once and sent often.
package template

import "regexp"

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

// Texts are a template's, by channel.
type Texts map[string]string

// Templates is not safe for use by several goroutines.
type Templates struct {
	texts map[string]Texts
}

func NewTemplates() *Templates { return &Templates{texts: map[string]Texts{}} }

func (t *Templates) Define(template, channel, text string) {
	if t.texts[template] == nil {
		t.texts[template] = Texts{}
	}
	t.texts[template][channel] = text
}

func (t *Templates) Of(template string) (Texts, bool) {
	texts, exists := t.texts[template]
	return texts, exists
}

// Fill is false when a value is missing.
func Fill(text string, values map[string]string) (string, bool) {
	complete := true
	filled := placeholder.ReplaceAllStringFunc(text, func(found string) string {
		value, given := values[found[1:len(found)-1]]
		complete = complete && given
		return value
	})
	return filled, complete
}
