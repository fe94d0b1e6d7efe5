package main

import (
	"os"
	"syscall"
	"time"
	"unsafe"
)

const (
	pollIn  = 0x1
	pollOut = 0x4
	pollHup = 0x10
)

type pollFd struct {
	fd      int32
	events  int16
	revents int16
}

// poll waits for any of the descriptors, at most so long; negative is for ever. A negative descriptor is skipped by the kernel.
func poll(fds []pollFd, timeout time.Duration) {
	var limit *syscall.Timespec
	if timeout >= 0 {
		value := syscall.NsecToTimespec(timeout.Nanoseconds())
		limit = &value
	}
	_, _, errno := syscall.Syscall6(syscall.SYS_PPOLL,
		uintptr(unsafe.Pointer(&fds[0])), uintptr(len(fds)), uintptr(unsafe.Pointer(limit)), 0, 0, 0)
	if errno != 0 {
		for i := range fds {
			fds[i].revents = 0
		}
	}
}

const fionread = 0x541b

// buffered tells how many bytes a pipe holds now.
func buffered(fd int) int {
	var count int32
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, uintptr(fd), fionread, uintptr(unsafe.Pointer(&count)))
	if errno != 0 {
		return 0
	}
	return int(count)
}

// read fills what it can without waiting; ended is true at the end of the pipe.
func read(fd int, into []byte) (n int, ended bool) {
	for {
		n, err := syscall.Read(fd, into)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN:
			return 0, false
		case err != nil || n == 0:
			return 0, true
		}
		return n, false
	}
}

// pipe makes a pipe that no child gets by accident; the supervisor's end, named by index, does not block.
func pipe(ours int) (ends [2]int) {
	if err := syscall.Pipe2(ends[:], syscall.O_CLOEXEC); err != nil {
		panic("pipe: " + err.Error())
	}
	if err := syscall.SetNonblock(ends[ours], true); err != nil {
		panic("pipe: " + err.Error())
	}
	return ends
}

// watchForHangUp sees the host leave even while frames wait unread.
func watchForHangUp(in *os.File) {
	fds := []pollFd{{fd: int32(in.Fd())}}
	for {
		poll(fds, -1)
		if fds[0].revents&pollHup != 0 {
			os.Exit(0)
		}
		if fds[0].revents != 0 {
			return
		}
	}
}
