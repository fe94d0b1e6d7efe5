// Package topic knows how topics are named.
package topic

import "strings"

// Fits says whether a topic fits a pattern: "*" stands for one word, "**" at the end for any number of them.
func Fits(topic, pattern string) bool {
	words, wanted := strings.Split(topic, "."), strings.Split(pattern, ".")
	if last := len(wanted) - 1; wanted[last] == "**" {
		wanted = wanted[:last]
		words = words[:min(len(words), last)]
	}
	if len(words) != len(wanted) {
		return false
	}
	for i, word := range wanted {
		if word != "*" && word != words[i] {
			return false
		}
	}
	return true
}
