package logaggregator

import (
	"cmp"
	"slices"
	"time"
)

func (l *LogAggregator) Recent(query Query, seconds int, limit int) []Line {
	within, now := time.Duration(seconds)*time.Second, time.Now()
	var found []Line
	l.each(matchesOf(query), func(line kept) bool {
		isWanted := len(found) < limit && now.Sub(line.at) < within
		if isWanted {
			found = append(found, line.Line)
		}
		return isWanted
	})
	return found
}

// Histogram has the oldest interval first.
func (l *LogAggregator) Histogram(query Query, seconds int, buckets int) []int {
	width, now := time.Duration(seconds)*time.Second, time.Now()
	counts := make([]int, buckets)
	l.each(matchesOf(query), func(line kept) bool {
		bucket := buckets - 1 - int(now.Sub(line.at)/width)
		if bucket >= 0 {
			counts[bucket]++
		}
		return bucket >= 0
	})
	return counts
}

// Top has the source with the most lines first, equal ones by their names.
func (l *LogAggregator) Top(query Query, count int) []Tally {
	counts := map[string]int{}
	l.each(matchesOf(query), func(line kept) bool {
		counts[line.Source]++
		return true
	})
	var tallies []Tally
	for source, lines := range counts {
		tallies = append(tallies, Tally{Source: source, Lines: lines})
	}
	slices.SortFunc(tallies, func(a, b Tally) int {
		return cmp.Or(cmp.Compare(b.Lines, a.Lines), cmp.Compare(a.Source, b.Source))
	})
	return tallies[:min(count, len(tallies))]
}
