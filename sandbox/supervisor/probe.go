package main

import (
	"os"
	"syscall"
	"time"
)

// The probe finds out what the runtime really holds a container to. Each limit is told of before the next thing is tried,
// because some runtimes end the whole container with what was too much.

const kindHeld = 10

type held struct {
	Limit string `json:"limit"`
	Holds bool   `json:"holds"`
}

const probeWithin = 10 * time.Second

// probe takes more memory than the container has, in megabytes, and as many processes as it may have.
func probe(host *host, megabytes, processes string) {
	tell := func(limit string, holds bool) { host.tell(kindHeld, held{limit, holds}) }
	tell("root", syscall.Mkdir("/probe", 0o700) == syscall.EROFS)
	tell("network", !hasWayOut())
	tell("capabilities", capabilities("CapBnd")&^keptCapabilities == 0)
	for _, limit := range []string{"user", "privileges", "calls"} {
		tell(limit, succeeds(attempt(limit, "0")))
	}
	end, hasEnded := attempt("processes", processes)
	tell("processes", hasEnded && !succeeds(end, hasEnded))

	before, _ := kernel.oomKills.now()
	end, hasEnded = attempt("memory", megabytes)
	kills := kernel.oomKills.since(before)
	tell("memory", hasEnded && end.Signaled() && kills != nil && *kills > 0)
}

// attempt tries one thing as the candidate's program could. What has not ended within its time was not stopped by the limit; it is ended here.
func attempt(what, amount string) (end syscall.WaitStatus, hasEnded bool) {
	nothing, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		panic(err.Error())
	}
	defer nothing.Close()
	fd := int(nothing.Fd())
	trying := start(command{
		path: "/proc/self/exe", arguments: []string{"attempt", what, amount}, directory: "/tmp", user: runUser, files: []int{fd, fd, fd},
	})
	defer trying.close()
	select {
	case <-trying.exited:
		hasEnded = true
	case <-time.After(probeWithin):
	}
	killOthers()
	<-trying.exited
	return trying.status, hasEnded
}

func succeeds(end syscall.WaitStatus, hasEnded bool) bool {
	return hasEnded && end.Exited() && end.ExitStatus() == 0
}

// hasWayOut asks for a route to addresses that are kept for documentation. Nothing is sent: such a socket only looks.
func hasWayOut() bool {
	return leadsTo(syscall.AF_INET, &syscall.SockaddrInet4{Port: 53, Addr: [4]byte{192, 0, 2, 1}}) ||
		leadsTo(syscall.AF_INET6, &syscall.SockaddrInet6{Port: 53, Addr: [16]byte{0x20, 0x01, 0x0d, 0xb8, 15: 1}})
}

func leadsTo(family int, address syscall.Sockaddr) bool {
	fd, err := syscall.Socket(family, syscall.SOCK_DGRAM, 0)
	if err != nil {
		return false
	}
	defer syscall.Close(fd)
	return syscall.Connect(fd, address) == nil
}
