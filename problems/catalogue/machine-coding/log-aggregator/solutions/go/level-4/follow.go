package logaggregator

import (
	"strconv"
	"time"
)

func (l *LogAggregator) Follow(query string, room int) (string, error) {
	wanted, err := readQuery(query)
	if err != nil {
		return "", err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.made++
	id := "follower-" + strconv.Itoa(l.made)
	l.followers[id] = &follower{wanted: wanted, room: room}
	return id, nil
}

func (l *LogAggregator) Next(id string, patience int) (Line, error) {
	from, line, place := l.take(id)
	if from == nil {
		return Line{}, ErrUnknownFollower
	}
	if place == nil {
		return line, nil
	}
	timer := time.NewTimer(time.Duration(patience) * time.Millisecond)
	defer timer.Stop()
	select {
	case line, given := <-place:
		return orUnknown(line, given)
	case <-timer.C:
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if from.leave(place) {
		return Line{}, ErrNothing
	}
	// Whoever took the place out of the line has given or closed it already.
	line, given := <-place
	return orUnknown(line, given)
}

func (l *LogAggregator) take(id string) (*follower, Line, chan Line) {
	l.mu.Lock()
	defer l.mu.Unlock()
	from := l.followers[id]
	if from == nil {
		return nil, Line{}, nil
	}
	line, place := from.take()
	return from, line, place
}

func orUnknown(line Line, given bool) (Line, error) {
	if !given {
		return Line{}, ErrUnknownFollower
	}
	return line, nil
}

func (l *LogAggregator) Missed(id string) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	from := l.followers[id]
	if from == nil {
		return 0, ErrUnknownFollower
	}
	return from.missed, nil
}

func (l *LogAggregator) Unfollow(id string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	ended := l.followers[id]
	if ended != nil {
		ended.end()
		delete(l.followers, id)
	}
	return ended != nil
}
