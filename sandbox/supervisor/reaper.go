package main

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// children are those the supervisor waits for; everything else that dies here is an orphan and is only reaped.
var children = newReaper()

type reaper struct {
	mutex sync.Mutex
	known map[int]*child
}

func newReaper() *reaper {
	r := &reaper{known: map[int]*child{}}
	deaths := make(chan os.Signal, 1)
	signal.Notify(deaths, syscall.SIGCHLD)
	go func() {
		for range deaths {
			r.reap()
		}
	}()
	return r
}

func (r *reaper) reap() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	for {
		var status syscall.WaitStatus
		var usage syscall.Rusage
		pid, err := syscall.Wait4(-1, &status, syscall.WNOHANG, &usage)
		if err == syscall.EINTR {
			continue
		}
		if err != nil || pid <= 0 {
			return
		}
		if dead, known := r.known[pid]; known {
			delete(r.known, pid)
			dead.status, dead.usage = status, usage
			close(dead.exited)
			_, _ = syscall.Write(dead.bell[1], []byte{0})
		}
	}
}
