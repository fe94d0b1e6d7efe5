// Package series keeps the values of one metric for as long as they count; who calls it says what time it is.
package series

import (
	"sort"
	"time"
)

// Sample is one value.
type Sample struct {
	At     time.Time
	Value  int
	Labels map[string]string
}

// Series is in the order of time. It is not safe for use by several goroutines.
type Series struct {
	keep    time.Duration
	samples []Sample
}

func New(keep time.Duration) *Series { return &Series{keep: keep} }

// Add is called in the order of time.
func (s *Series) Add(sample Sample) {
	s.samples = append(s.Last(s.keep, sample.At), sample)
}

// Last gives those of the last so long, and forgets what no longer counts.
func (s *Series) Last(length time.Duration, now time.Time) []Sample {
	s.samples = since(s.samples, now.Add(-s.keep))
	return since(s.samples, now.Add(-length))
}

// since gives those that came after a moment.
func since(samples []Sample, moment time.Time) []Sample {
	first := sort.Search(len(samples), func(i int) bool { return samples[i].At.After(moment) })
	return samples[first:]
}
