// Package links keeps addresses by their codes and aliases.
package links

import (
	"strconv"
	"time"
)

// Link is an address and how often it was asked for.
type Link struct {
	URL  string
	Hits int
	// Until is when it ends; zero when it does not.
	Until time.Time
}

// Links is not safe for use by several goroutines.
type Links struct {
	links  map[string]*Link
	codes  map[string]string
	issued int64
}

func New() *Links { return &Links{links: map[string]*Link{}, codes: map[string]string{}} }

// Find removes a link that is over instead.
func (l *Links) Find(code string, now time.Time) (*Link, bool) {
	found, exists := l.links[code]
	if exists && found.isOver(now) {
		l.Remove(code, now)
		return nil, false
	}
	return found, exists
}

// CodeOf is the code that the address has, or else a new one.
func (l *Links) CodeOf(url string, now time.Time) string {
	code := l.codes[url]
	if _, exists := l.Find(code, now); exists {
		return code
	}
	l.issued++
	code = strconv.FormatInt(l.issued, 36)
	l.codes[url] = code
	l.Add(code, url)
	return code
}

func (l *Links) Add(code, url string) { l.links[code] = &Link{URL: url} }

// Remove says whether there was one that was not over yet.
func (l *Links) Remove(code string, now time.Time) bool {
	removed, exists := l.links[code]
	if !exists {
		return false
	}
	delete(l.links, code)
	if l.codes[removed.URL] == code {
		delete(l.codes, removed.URL)
	}
	return !removed.isOver(now)
}

func (l *Link) isOver(now time.Time) bool { return !l.Until.IsZero() && !now.Before(l.Until) }
