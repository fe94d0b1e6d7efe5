package main

import (
	"os"
	"strconv"
	"syscall"
	"time"
)

// launch is what is to run: a command to start, or a program that was started before the job came.
type launch struct {
	program *program
	start   func() *program
	// first goes to the program ahead of the first input.
	first []byte
}

// program is the candidate's process and our ends of its descriptors.
type program struct {
	child   *child
	meter   *meter
	inputs  int
	answers int
	out     [2]*stream

	inputsOpen, answersOpen bool
	peakMemory              int64
	cpu                     time.Duration
}

func startProgram(path string, arguments []string, environment ...string) *program {
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		panic(err.Error())
	}
	stdout, stderr, inputs, answers := pipe(0), pipe(0), pipe(1), pipe(0)
	theirs := []int{int(nothing.Fd()), stdout[1], stderr[1], inputs[0], answers[1]}

	started := start(command{
		path: path, arguments: arguments, directory: "/tmp", user: runUser, files: theirs,
		environment: append(environment,
			"PATH=/usr/bin:/bin", "HOME=/tmp", "LANG=C.UTF-8", "TZ=UTC", "GOTRACEBACK=single",
			"GOMEMLIMIT="+goMemoryLimit(),
		),
	})
	for _, fd := range theirs[1:] {
		syscall.Close(fd)
	}
	nothing.Close()
	return &program{
		child: started, meter: newMeter(started), inputs: inputs[1], answers: answers[0],
		out:        [2]*stream{{fd: stdout[0], open: true}, {fd: stderr[0], open: true}},
		inputsOpen: true, answersOpen: true,
	}
}

// The collector works harder before the kernel kills.
func goMemoryLimit() string {
	if limit := containerMemory(); limit > 0 {
		return strconv.FormatInt(limit/10*9, 10)
	}
	return "off"
}

// containerMemory is in bytes, 0 when it is not known. A runtime with a kernel of its own shows the limit as all the memory there is.
func containerMemory() int64 {
	if limit, _ := kernel.memoryLimit.now(); limit > 0 {
		return limit
	}
	kilobytes, _ := keyedIn(textOf("/proc/meminfo"), "MemTotal")
	return kilobytes << 10
}

// awaitUp waits for the empty message a program sends when it can take work.
func (p *program) awaitUp() {
	got := answerParts{limit: 0}
	for {
		fds := []pollFd{{fd: int32(p.answers), events: pollIn}}
		poll(fds, -1)
		if fds[0].revents == 0 {
			continue
		}
		var scratch [64]byte
		n, ended := read(p.answers, scratch[:])
		switch state := got.add(scratch[:n]); {
		case state == answerWhole:
			return
		case ended, state != answerComing:
			panic("the program did not come up: " + p.lastWords())
		}
	}
}

func (p *program) closeInputs() {
	if p.inputs >= 0 {
		syscall.Close(p.inputs)
	}
	p.inputs, p.inputsOpen = -1, false
}

func (p *program) lastWords() string {
	scratch := make([]byte, 2048)
	n, _ := read(p.out[1].fd, scratch)
	return string(scratch[:n])
}
