package logaggregator

import "slices"

// follower has either lines that wait for calls, or calls that wait for lines, never both. Its methods are called under the aggregator's lock.
type follower struct {
	wanted matches
	room   int
	queue  []Line
	// waiting are calls in the order in which they came. Each channel has room for one line, so that giving never blocks.
	waiting []chan Line
	missed  int
}

func (f *follower) offer(line Line) {
	switch {
	case !f.wanted(line):
	case len(f.waiting) > 0:
		for _, place := range f.waiting {
			place <- line
		}
		f.waiting = nil
	case len(f.queue) == f.room:
		f.queue = append(f.queue[1:], line)
		f.missed++
	default:
		f.queue = append(f.queue, line)
	}
}

// take gives a line, or else the place where one will be given.
func (f *follower) take() (Line, chan Line) {
	if len(f.queue) > 0 {
		line := f.queue[0]
		f.queue = f.queue[1:]
		return line, nil
	}
	place := make(chan Line, 1)
	f.waiting = append(f.waiting, place)
	return Line{}, place
}

// leave says whether the place was still waiting.
func (f *follower) leave(place chan Line) bool {
	at := slices.Index(f.waiting, place)
	if at >= 0 {
		f.waiting = slices.Delete(f.waiting, at, at+1)
	}
	return at >= 0
}

func (f *follower) end() {
	for _, place := range f.waiting {
		close(place)
	}
	f.waiting = nil
}
