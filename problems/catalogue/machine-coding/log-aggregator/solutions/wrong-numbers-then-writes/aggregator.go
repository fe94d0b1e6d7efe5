package logaggregator

import (
	"slices"
	"sync"
	"time"

	"logaggregator/ring"
)

// LogAggregator keeps the last lines; it is safe for use by several goroutines.
type LogAggregator struct {
	mu    sync.Mutex
	lines *ring.Ring[Line]
}

func NewLogAggregator(capacity int) *LogAggregator {
	return &LogAggregator{lines: ring.New[Line](capacity)}
}

func (l *LogAggregator) Collect(source string, level Level, text string) {
	l.mu.Lock()
	number := l.lines.Next()
	l.mu.Unlock()
	// Something slow in between, such as a line of a log.
	time.Sleep(time.Nanosecond)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines.Put(number, Line{Source: source, Level: level, Text: text})
}

func (l *LogAggregator) Tail(count int) []Line {
	lines := l.newest(anyLine, count)
	slices.Reverse(lines)
	return lines
}

func (l *LogAggregator) Search(query Query, limit int) []Line {
	return l.newest(matchesOf(query), limit)
}

func (l *LogAggregator) Count(query Query) int {
	wanted := matchesOf(query)
	l.mu.Lock()
	defer l.mu.Unlock()
	count := 0
	for line := range l.lines.Backwards {
		if wanted(line) {
			count++
		}
	}
	return count
}

// newest gives at most so many, newest first.
func (l *LogAggregator) newest(wanted matches, limit int) []Line {
	l.mu.Lock()
	defer l.mu.Unlock()
	var found []Line
	for line := range l.lines.Backwards {
		if len(found) == limit {
			break
		}
		if wanted(line) {
			found = append(found, line)
		}
	}
	return found
}
