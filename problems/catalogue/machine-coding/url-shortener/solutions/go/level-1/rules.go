package urlshortener

import "regexp"

var urlPattern = regexp.MustCompile(`^https?://[^ ]+$`)

func isURL(text string) bool { return urlPattern.MatchString(text) }
