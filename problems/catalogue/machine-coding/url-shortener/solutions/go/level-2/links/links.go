// Package links keeps addresses by their codes and aliases.
package links

import "strconv"

// Link is an address and how often it was asked for.
type Link struct {
	URL  string
	Hits int
}

// Links is not safe for use by several goroutines.
type Links struct {
	links  map[string]*Link
	codes  map[string]string
	issued int64
}

func New() *Links { return &Links{links: map[string]*Link{}, codes: map[string]string{}} }

func (l *Links) Find(code string) (*Link, bool) {
	found, exists := l.links[code]
	return found, exists
}

// CodeOf is the code that the address has, or else a new one.
func (l *Links) CodeOf(url string) string {
	if code, known := l.codes[url]; known {
		return code
	}
	l.issued++
	code := strconv.FormatInt(l.issued, 36)
	l.codes[url] = code
	l.Add(code, url)
	return code
}

func (l *Links) Add(code, url string) { l.links[code] = &Link{URL: url} }

// Remove says whether there was one.
func (l *Links) Remove(code string) bool {
	removed, exists := l.links[code]
	if !exists {
		return false
	}
	delete(l.links, code)
	if l.codes[removed.URL] == code {
		delete(l.codes, removed.URL)
	}
	return true
}
