package main

import (
	"strconv"
	"syscall"
	"time"
	"unsafe"
)

type spent struct{ cpu, wall time.Duration }

// usage is what a whole run took.
type usage struct {
	peakMemory int64
	cpu        time.Duration
	// exitCode is of a race run only.
	exitCode *int
}

// The container's own counter is read beside the process's clock, and lags by a scheduler tick on every processor.
const counterLag = 20 * time.Millisecond

// meter measures a program's CPU time from one case to the next.
type meter struct {
	child *child
	// charged is what earlier cases were charged, by each of the two sources.
	charged, chargedAll time.Duration
	ownAtStart          time.Duration
	allAtStart          time.Duration
	hasCounter          bool
}

func newMeter(child *child) *meter {
	m := &meter{child: child, ownAtStart: ownCPU()}
	m.allAtStart, m.hasCounter = containerCPU()
	return m
}

// startHere forgets what was used before now.
func (m *meter) startHere() { m.charge() }

// sinceCharge is the CPU time not charged yet. Children of the program run on other clocks:
// when the container as a whole used clearly more than the program and PID 1, the container's figure counts.
func (m *meter) sinceCharge() time.Duration {
	process := m.process() - m.charged
	if all, known := m.all(); known && all-m.chargedAll > process+counterLag {
		return all - m.chargedAll
	}
	return process
}

func (m *meter) charge() time.Duration {
	used := m.sinceCharge()
	m.charged = m.process()
	m.chargedAll, _ = m.all()
	return used
}

// quick is sinceCharge without the container's counter, which costs a file.
func (m *meter) quick() time.Duration { return m.process() - m.charged }

func (m *meter) process() time.Duration {
	if m.child.hasExited() {
		return m.child.cpu()
	}
	if used, ok := processCPU(m.child.pid); ok {
		return used
	}
	return m.charged
}

func (m *meter) all() (time.Duration, bool) {
	if !m.hasCounter {
		return 0, false
	}
	now, ok := containerCPU()
	return now - m.allAtStart - (ownCPU() - m.ownAtStart), ok
}

func containerCPU() (time.Duration, bool) {
	used, known := kernel.cpuNs.now()
	return time.Duration(used), known
}

// processCPU reads the clock of all threads of a process, alive or dead.
func processCPU(pid int) (time.Duration, bool) {
	const schedulerClock = 2
	clock := int32(^pid<<3 | schedulerClock)
	var now syscall.Timespec
	_, _, errno := syscall.Syscall(syscall.SYS_CLOCK_GETTIME, uintptr(clock), uintptr(unsafe.Pointer(&now)), 0)
	return time.Duration(now.Nano()), errno == 0
}

func ownCPU() time.Duration {
	used, _ := processCPU(syscall.Getpid())
	return used
}

// peakMemory is the most the process ever had resident. A dead one's figure comes from wait4,
// where it is never less than what PID 1 had when it started the process.
func (m *meter) peakMemory() int64 {
	if !m.child.hasExited() {
		if kilobytes, found := keyedIn(textOf("/proc/"+strconv.Itoa(m.child.pid)+"/status"), "VmHWM"); found {
			return kilobytes << 10
		}
		return 0
	}
	return m.child.usage.Maxrss << 10
}
