package main

import (
	"encoding/binary"
	"syscall"
	"time"
)

// Answers and output a host has not taken yet; above this the next case waits.
const maxUndelivered = 1 << 20

const readBytes = 64 << 10

// runCases feeds the cases in order until they end or one has no answer.
func runCases(host *host, launch *launch, job job) usage {
	program := launch.program
	first := launch.first
	scratch := make([]byte, readBytes)
	for {
		index, input, more := host.takeCase()
		if !more {
			break
		}
		host.outbox.waitBelow(maxUndelivered)
		if program == nil {
			program = launch.start()
		} else if first != nil {
			program.meter.startHere()
		}
		message := append(first, framed(input)...)
		first = nil
		fed := fedCase{index: index, message: message, isLast: int(index) == job.Cases-1 && !job.Race, isRace: job.Race}
		if !runCase(host, program, job.Limits, fed, scratch) {
			break
		}
	}
	if program == nil {
		return usage{}
	}
	if !job.Race {
		return program.end()
	}
	program.letEnd()
	used := program.end()
	code := program.child.status.ExitStatus()
	used.exitCode = &code
	return used
}

// A program that watched what it shares says how that went as it ends by itself; one that does not is ended after so long.
const longFarewell = 2 * time.Second

func (p *program) letEnd() {
	p.notePeak()
	p.closeInputs()
	for until := time.Now().Add(longFarewell); !p.child.hasExited() && time.Now().Before(until); {
		poll([]pollFd{{fd: p.child.bellFd(), events: pollIn}}, time.Until(until))
	}
}

// Of who waits for ever the runtime tells where, if it is asked by this signal.
const longStory = time.Second

func (p *program) askWhereItIs(scratch []byte) {
	_ = syscall.Kill(p.child.pid, syscall.SIGQUIT)
	stderr := p.out[1]
	for until := time.Now().Add(longStory); !p.child.hasExited() && time.Now().Before(until); {
		poll([]pollFd{{fd: p.child.bellFd(), events: pollIn}, {fd: when(stderr.open, stderr.fd), events: pollIn}}, time.Until(until))
		if stderr.open {
			stderr.read(scratch)
		}
	}
}

func framed(bytes []byte) []byte {
	return append(binary.LittleEndian.AppendUint32(nil, uint32(len(bytes))), bytes...)
}

type fedCase struct {
	index   uint32
	message []byte
	isLast  bool
	isRace  bool
}

// runCase tells the host how one case went; false when the program is over.
func runCase(host *host, p *program, limits limits, fed fedCase, scratch []byte) bool {
	for number, stream := range p.out {
		stream.limit = limits.OutputShownBytes
		stream.beginCase(func(cut bool, bytes []byte) { host.output(fed.index, byte(number+1), cut, bytes) })
	}
	e := p.exchange(fed.message, limits, scratch)
	var spent spent
	if e.why == "" {
		spent = e.spent()
		if fed.isLast {
			e.expectNoMore()
		}
	}
	if e.why != "" {
		p.notePeak()
		if e.why == "wall" && fed.isRace {
			p.askWhereItIs(scratch)
		}
		killOthers()
		<-p.child.exited
		spent = e.spent()
	}
	for _, stream := range p.out {
		stream.drain(scratch)
		stream.flush()
	}
	if e.why == "" {
		host.answered(fed.index, spent, e.parts.value())
		return true
	}
	report := stopped{Case: fed.index, Why: e.why, Detail: e.detail, CPUNs: spent.cpu.Nanoseconds(), WallNs: spent.wall.Nanoseconds()}
	switch status := p.child.status; {
	case e.why == "exited":
		code := status.ExitStatus()
		report.ExitCode = &code
	case e.why == "signalled":
		report.Signal = signalName(status.Signal())
	}
	host.tell(kindStopped, report)
	return false
}

// end kills what still runs and adds up what the run took.
func (p *program) end() usage {
	p.notePeak()
	killOthers()
	<-p.child.exited
	if p.peakMemory == 0 {
		p.notePeak()
	}
	p.child.close()
	p.closeInputs()
	syscall.Close(p.answers)
	p.out[0].close()
	p.out[1].close()
	return usage{peakMemory: p.peakMemory, cpu: max(p.child.cpu(), p.cpu)}
}

// notePeak is asked while the process lives, where its own figure is exact.
func (p *program) notePeak() { p.peakMemory = max(p.peakMemory, p.meter.peakMemory()) }
