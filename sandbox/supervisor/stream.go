package main

import (
	"syscall"
	"time"
)

const (
	flushBytes = 32 << 10
	flushAfter = 50 * time.Millisecond
)

// stream is a program's stdout or stderr: read as it comes, gathered into few frames, cut when a case has shown enough.
type stream struct {
	fd    int
	open  bool
	limit int
	emit  func(cut bool, bytes []byte)

	pending []byte
	since   time.Time
	shown   int
	cut     bool
	// total counts every byte of the run, shown or not.
	total int
}

func (s *stream) beginCase(emit func(cut bool, bytes []byte)) {
	s.emit, s.shown, s.cut = emit, 0, false
}

// drain takes what the pipe holds now, and no more: a program that never stops writing does not hold us here.
func (s *stream) drain(scratch []byte) {
	for left := buffered(s.fd); s.open && left > 0; {
		n := s.read(scratch[:min(left, len(scratch))])
		if n == 0 {
			return
		}
		left -= n
	}
}

func (s *stream) read(scratch []byte) int {
	n, ended := read(s.fd, scratch)
	s.open = !ended
	s.take(scratch[:n])
	return n
}

func (s *stream) take(bytes []byte) {
	s.total += len(bytes)
	room := s.limit - s.shown
	if len(bytes) > room {
		bytes = bytes[:room]
		if !s.cut {
			s.cut = true
			s.since = time.Time{}
			s.pending = append(s.pending, bytes...)
			s.shown += len(bytes)
			s.flushCut()
		}
		return
	}
	if len(bytes) == 0 {
		return
	}
	if len(s.pending) == 0 {
		s.since = time.Now()
	}
	s.shown += len(bytes)
	s.pending = append(s.pending, bytes...)
	if len(s.pending) >= flushBytes {
		s.flush()
	}
}

func (s *stream) flush() {
	if len(s.pending) > 0 {
		s.emit(false, s.pending)
		s.pending = s.pending[:0]
	}
}

func (s *stream) flushCut() {
	s.emit(true, s.pending)
	s.pending = s.pending[:0]
}

// due is how long what is gathered may still wait; negative when nothing is.
func (s *stream) due(now time.Time) time.Duration {
	if len(s.pending) == 0 {
		return -1
	}
	return max(0, flushAfter-now.Sub(s.since))
}

func (s *stream) close() { syscall.Close(s.fd) }
