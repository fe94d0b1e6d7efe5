// Package repetition knows what comes again and when; who calls it says what time it is.
package repetition

import (
	"slices"
	"time"
)

// Repetition is an equal expense that comes at every interval.
type Repetition struct {
	Payer string
	Cents int
	Among []string
	Every time.Duration

	// Added counts the times it has come.
	Added int
	next  time.Time
}

// Schedule has the repetitions by age, the oldest first.
type Schedule struct {
	running []*Repetition
}

func (s *Schedule) Add(repetition *Repetition, now time.Time) {
	repetition.next = now.Add(repetition.Every)
	s.running = append(s.running, repetition)
}

func (s *Schedule) Stop(repetition *Repetition) {
	s.running = slices.DeleteFunc(s.running, func(other *Repetition) bool { return other == repetition })
}

// Due is the repetition that comes first, if that is now or before, and sets it to its next moment; nil when none is due.
func (s *Schedule) Due(now time.Time) *Repetition {
	var first *Repetition
	for _, running := range s.running {
		if !running.next.After(now) && (first == nil || running.next.Before(first.next)) {
			first = running
		}
	}
	if first != nil {
		first.next = first.next.Add(first.Every)
		first.Added++
	}
	return first
}
