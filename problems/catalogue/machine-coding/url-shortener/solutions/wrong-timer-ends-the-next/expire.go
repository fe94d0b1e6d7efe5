package urlshortener

import "time"

func (u *UrlShortener) Expire(code string, seconds int) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	_, exists := u.links.Find(code, time.Now())
	if !exists {
		return false
	}
	time.AfterFunc(time.Duration(seconds)*time.Second, func() {
		u.mu.Lock()
		defer u.mu.Unlock()
		u.links.Remove(code, time.Now())
	})
	return true
}
