package urlshortener

import "time"

// posterAddress is where aliases are found by those who read a poster.
const posterAddress = "ds.example/"

func (u *UrlShortener) Claim(alias string, url string) (string, error) {
	if !isURL(url) {
		return "", ErrInvalidUrl
	}
	if !isAlias(alias) {
		return "", ErrInvalidAlias
	}
	u.mu.Lock()
	_, exists := u.links.Find(alias)
	u.mu.Unlock()
	if exists {
		return "", ErrTaken
	}
	// The list of forbidden words is asked over the network.
	time.Sleep(time.Millisecond)
	u.mu.Lock()
	defer u.mu.Unlock()
	u.links.Add(alias, url)
	return posterAddress + alias, nil
}

func (u *UrlShortener) Remove(code string) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.links.Remove(code)
}
