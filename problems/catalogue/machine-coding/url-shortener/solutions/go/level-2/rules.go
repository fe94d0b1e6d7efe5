package urlshortener

import "regexp"

var (
	urlPattern = regexp.MustCompile(`^https?://[^ ]+$`)
	// Longer than any code of our own, so that the two never meet.
	aliasPattern = regexp.MustCompile(`^[a-z0-9-]{8,30}$`)
)

func isURL(text string) bool { return urlPattern.MatchString(text) }

func isAlias(text string) bool { return aliasPattern.MatchString(text) }
