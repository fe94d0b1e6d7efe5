// Package series keeps the values of one metric for as long as they count; who calls it says what time it is.
package series

import (
	"sort"
	"time"
)

// Sample is one value.
type Sample struct {
	At    time.Time
	Value int
}

// Series is in the order of time. It is not safe for use by several goroutines.
type Series struct {
	keep    time.Duration
	samples []Sample
}

func New(keep time.Duration) *Series { return &Series{keep: keep} }

// With is the series and one value more.
func (s *Series) With(sample Sample) *Series {
	last := s.Last(s.keep, sample.At)
	return &Series{keep: s.keep, samples: append(last[:len(last):len(last)], sample)}
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
