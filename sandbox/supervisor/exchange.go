package main

import (
	"runtime"
	"syscall"
	"time"
)

// An answer descriptor that is closed while the process lives: either it is dying, or it cheats.
const closedGrace = 500 * time.Millisecond

// The processor clock of a running program is looked at least this often, and not more often than twice this.
const shortestLook, longestLook = 2 * time.Millisecond, 100 * time.Millisecond

// exchange feeds one case and waits for its one answer.
type exchange struct {
	program *program
	limits  limits
	toWrite []byte
	parts   answerParts
	started time.Time
	looked  time.Time
	// closedAt is when the program closed its answer descriptor.
	closedAt time.Time
	scratch  []byte

	answered bool
	// cpu is what was charged to this case so far.
	cpu time.Duration
	// The first cause wins: our own kill is seen a second time as a death by signal.
	why, detail string
}

func (p *program) exchange(message []byte, limits limits, scratch []byte) *exchange {
	e := &exchange{program: p, limits: limits, toWrite: message, started: time.Now(), looked: time.Now(), scratch: scratch}
	e.parts.limit = limits.AnswerBytes
	if buffered(p.answers) > 0 {
		e.stop("protocol", "something was written to the answer descriptor between two cases")
	}
	for !e.answered && e.why == "" {
		e.wait()
		e.step()
	}
	return e
}

func (e *exchange) stop(why, detail string) {
	if e.why == "" {
		e.why, e.detail = why, detail
	}
}

// spent charges the case with what the program used since it was fed, or since this was last asked.
func (e *exchange) spent() spent {
	used := e.program.meter.charge()
	e.cpu += used
	e.program.cpu += used
	return spent{cpu: e.cpu, wall: time.Since(e.started)}
}

func (e *exchange) wait() {
	p := e.program
	fds := []pollFd{
		{fd: p.child.bellFd(), events: pollIn},
		{fd: when(p.answersOpen, p.answers), events: pollIn},
		{fd: when(p.out[0].open, p.out[0].fd), events: pollIn},
		{fd: when(p.out[1].open, p.out[1].fd), events: pollIn},
		{fd: when(p.inputsOpen && len(e.toWrite) > 0, p.inputs), events: pollOut},
	}
	poll(fds, e.patience(time.Now()))
}

func when(wanted bool, fd int) int32 {
	if !wanted {
		return -1
	}
	return int32(fd)
}

// patience is how long nothing needs doing if nothing happens.
func (e *exchange) patience(now time.Time) time.Duration {
	cpuLeft := milliseconds(e.limits.CaseCPUMs) - e.program.meter.quick()
	look := min(max(cpuLeft/time.Duration(runtime.NumCPU()), shortestLook), longestLook)
	look = min(look, max(0, milliseconds(e.limits.CaseWallMs)-now.Sub(e.started)))
	for _, stream := range e.program.out {
		if due := stream.due(now); due >= 0 {
			look = min(look, due)
		}
	}
	return look
}

func (e *exchange) step() {
	p := e.program
	// Asked first: what the process wrote before it died is then certain to be in the pipes read below.
	gone := p.child.hasExited()
	e.write()
	e.readAnswer(gone)
	for _, stream := range p.out {
		if stream.open {
			stream.read(e.scratch)
		}
	}

	now := time.Now()
	for _, stream := range p.out {
		if stream.due(now) == 0 {
			stream.flush()
		}
	}
	if p.out[0].total+p.out[1].total > e.limits.OutputKillBytes {
		e.stop("output", "")
	}
	if e.answered {
		return
	}
	if gone {
		e.stop(deathOf(p.child))
	}
	if now.Sub(e.started) >= milliseconds(e.limits.CaseWallMs) {
		e.stop("wall", "")
	}
	if e.used(now) >= milliseconds(e.limits.CaseCPUMs) {
		e.stop("cpu", "")
	}
	if !e.closedAt.IsZero() && now.Sub(e.closedAt) >= closedGrace {
		e.stop("protocol", "the answer descriptor was closed")
	}
}

// used looks at the container's counter now and then only: a program that writes byte by byte brings us here often.
func (e *exchange) used(now time.Time) time.Duration {
	if now.Sub(e.looked) < counterLag {
		return e.program.meter.quick()
	}
	e.looked = now
	return e.program.meter.sinceCharge()
}

// A program whose inputs have ended closes its answers at once; one that does not is ended after so long.
const farewell = 100 * time.Millisecond

// expectNoMore makes sure that the last answer was the last thing written to the answer descriptor.
func (e *exchange) expectNoMore() {
	p := e.program
	p.notePeak()
	p.closeInputs()
	for until := time.Now().Add(farewell); p.answersOpen && !p.child.hasExited() && time.Now().Before(until); {
		poll([]pollFd{{fd: p.child.bellFd(), events: pollIn}, {fd: int32(p.answers), events: pollIn}}, time.Until(until))
		e.refuseMore()
	}
	if p.answersOpen {
		killOthers()
		<-p.child.exited
		e.refuseMore()
	}
}

func (e *exchange) refuseMore() {
	n, ended := read(e.program.answers, e.scratch)
	e.program.answersOpen = !ended
	if n > 0 {
		e.answered = false
		e.stop("protocol", "more than one answer was written")
	}
}

func deathOf(child *child) (why, detail string) {
	if child.status.Signaled() {
		return "signalled", ""
	}
	return "exited", ""
}

func (e *exchange) write() {
	p := e.program
	for p.inputsOpen && len(e.toWrite) > 0 {
		n, err := syscall.Write(p.inputs, e.toWrite)
		switch {
		case err == syscall.EINTR:
		case err == syscall.EAGAIN:
			return
		case err != nil:
			p.inputsOpen = false
		default:
			e.toWrite = e.toWrite[n:]
		}
	}
}

// readAnswer takes one piece, or after the process is gone all there is.
func (e *exchange) readAnswer(gone bool) {
	p := e.program
	for p.answersOpen {
		n, ended := read(p.answers, e.scratch)
		if ended {
			p.answersOpen = false
			e.closedAt = time.Now()
			return
		}
		if n == 0 {
			return
		}
		switch e.parts.add(e.scratch[:n]) {
		case answerWhole:
			e.answered = true
		case answerTooLarge:
			e.stop("answer-too-large", "")
		case answerTwice:
			e.answered = false
			e.stop("protocol", "more than one answer was written")
		}
		if !gone || e.why != "" {
			return
		}
	}
}

func (c *child) bellFd() int32 { return int32(c.bell[0]) }
