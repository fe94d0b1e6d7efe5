package urlshortener

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
	defer u.mu.Unlock()
	if _, exists := u.links.Find(alias); exists {
		return "", ErrTaken
	}
	u.links.Add(alias, url)
	return posterAddress + alias, nil
}

func (u *UrlShortener) Remove(code string) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.links.Remove(code)
}
