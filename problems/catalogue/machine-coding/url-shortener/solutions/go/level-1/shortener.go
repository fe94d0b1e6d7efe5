package urlshortener

import (
	"sync"

	"urlshortener/links"
)

// UrlShortener gives codes for addresses; it is safe for use by several goroutines.
type UrlShortener struct {
	mu    sync.Mutex
	links *links.Links
}

func NewUrlShortener() *UrlShortener { return &UrlShortener{links: links.New()} }

func (u *UrlShortener) Shorten(url string) (string, error) {
	if !isURL(url) {
		return "", ErrInvalidUrl
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.links.CodeOf(url), nil
}

func (u *UrlShortener) Resolve(code string) (string, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	link, exists := u.links.Find(code)
	if !exists {
		return "", ErrUnknownCode
	}
	link.Hits++
	return link.URL, nil
}

func (u *UrlShortener) Hits(code string) (int, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	link, exists := u.links.Find(code)
	if !exists {
		return 0, ErrUnknownCode
	}
	return link.Hits, nil
}
