// Package rules knows when sums over a window were above a limit; who calls it says what time it is.
package rules

import "time"

// Span is a time of firing; while it lasts its end is zero.
type Span struct {
	From, To time.Time
}

type value struct {
	amount int
	leaves time.Time
}

// Rule fires while the values of its window add up to more than its limit. Values are never below zero: one that comes raises the sum, one that
// leaves lowers it. It is not safe for use by several goroutines.
type Rule struct {
	window  time.Duration
	limit   int
	sum     int
	counted []value
	spans   []Span
}

func New(window time.Duration, limit int) *Rule { return &Rule{window: window, limit: limit} }

// Preload takes in a value from before the rule; Begin follows.
func (r *Rule) Preload(amount int, at time.Time) {
	r.counted = append(r.counted, value{amount: amount, leaves: at.Add(r.window)})
	r.sum += amount
}

// Begin is when the rule is made.
func (r *Rule) Begin(now time.Time) { r.look(now) }

// Add is called in the order of time.
func (r *Rule) Add(amount int, now time.Time) {
	r.catchUp(now)
	r.Preload(amount, now)
	r.look(now)
}

func (r *Rule) Firing(now time.Time) bool {
	r.catchUp(now)
	return r.sum > r.limit
}

// Spans gives those that are over, and the one that lasts until now.
func (r *Rule) Spans(now time.Time) []Span {
	r.catchUp(now)
	spans := append([]Span(nil), r.spans...)
	if last := len(spans) - 1; last >= 0 && spans[last].To.IsZero() {
		spans[last].To = now
	}
	return spans
}

// catchUp lets what is due leave now.
func (r *Rule) catchUp(now time.Time) {
	for len(r.counted) > 0 && !r.counted[0].leaves.After(now) {
		oldest := r.counted[0]
		r.counted = r.counted[1:]
		r.sum -= oldest.amount
	}
	r.look(now)
}

func (r *Rule) look(at time.Time) {
	last := len(r.spans) - 1
	fired := last >= 0 && r.spans[last].To.IsZero()
	fires := r.sum > r.limit
	switch {
	case fires == fired:
	case fired:
		r.spans[last].To = at
	case last >= 0 && r.spans[last].To.Equal(at):
		r.spans[last].To = time.Time{}
	default:
		r.spans = append(r.spans, Span{From: at})
	}
}
