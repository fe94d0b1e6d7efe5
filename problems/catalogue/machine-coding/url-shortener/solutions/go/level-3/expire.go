package urlshortener

import "time"

func (u *UrlShortener) Expire(code string, seconds int) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	now := time.Now()
	link, exists := u.links.Find(code, now)
	if !exists {
		return false
	}
	link.Until = now.Add(time.Duration(seconds) * time.Second)
	return true
}
