package urlshortener

import "time"

func (u *UrlShortener) Recent(code string, minutes int) (int, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	now := time.Now()
	link, exists := u.links.Find(code, now)
	if !exists {
		return 0, ErrUnknownCode
	}
	return link.Recent(minutes, now), nil
}

func (u *UrlShortener) Top(count int, minutes int) []Popular {
	u.mu.Lock()
	defer u.mu.Unlock()
	top := []Popular{}
	for _, each := range u.links.Top(count, minutes, time.Now()) {
		top = append(top, Popular{Code: each.Code, Url: each.URL, Hits: each.Hits})
	}
	return top
}
