// Package links keeps addresses by their codes and aliases.
package links

import (
	"cmp"
	"slices"
	"strconv"
	"time"
)

// Link is an address and how often it was asked for.
type Link struct {
	Code, URL string
	hits      *hits
	// number is in which order the links were made.
	number int
	// Until is when it ends; zero when it does not.
	Until time.Time
}

// Links is not safe for use by several goroutines.
type Links struct {
	links  map[string]*Link
	codes  map[string]string
	issued int64
	made   int
}

// Count is a link and its hits in some time.
type Count struct {
	*Link
	Hits int
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

func (l *Links) Add(code, url string) {
	l.made++
	l.links[code] = &Link{Code: code, URL: url, hits: newHits(), number: l.made}
}

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

// Top is the links with the most hits in the last minutes; those without any are left out.
func (l *Links) Top(count, minutes int, now time.Time) []Count {
	var counts []Count
	for _, each := range l.links {
		if hits := each.Recent(minutes, now); hits > 0 && !each.isOver(now) {
			counts = append(counts, Count{each, hits})
		}
	}
	slices.SortFunc(counts, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.Hits, a.Hits), cmp.Compare(a.number, b.number))
	})
	return counts[:min(count, len(counts))]
}

func (l *Link) Hit(now time.Time) { l.hits.add(now) }

func (l *Link) Hits() int { return l.hits.total }

func (l *Link) Recent(minutes int, now time.Time) int { return l.hits.within(minutes, now) }

func (l *Link) isOver(now time.Time) bool { return !l.Until.IsZero() && !now.Before(l.Until) }
