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
	lines *ring.Ring[kept]
}

type kept struct {
	Line
	at time.Time
}

func NewLogAggregator(capacity int) *LogAggregator {
	return &LogAggregator{lines: ring.New[kept](capacity)}
}

func (l *LogAggregator) Collect(source string, level Level, text string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines.Add(kept{Line: Line{Source: source, Level: level, Text: text}, at: time.Now()})
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
	count := 0
	l.each(matchesOf(query), func(kept) bool {
		count++
		return true
	})
	return count
}

// newest gives at most so many, newest first.
func (l *LogAggregator) newest(wanted matches, limit int) []Line {
	var found []Line
	l.each(wanted, func(line kept) bool {
		if len(found) < limit {
			found = append(found, line.Line)
		}
		return len(found) < limit
	})
	return found
}

// each goes through the lines that are wanted, newest first, as long as it is told to go on.
func (l *LogAggregator) each(wanted matches, use func(kept) bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for line := range l.lines.Backwards {
		if wanted(line.Line) && !use(line) {
			return
		}
	}
}
