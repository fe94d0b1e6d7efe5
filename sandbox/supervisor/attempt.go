package main

import (
	"os"
	"strconv"
	"strings"
	"syscall"
	"unsafe"
)

// The numbers of CAP_KILL, CAP_SETGID and CAP_SETUID: PID 1 changes user, and ends what runs as another.
const keptCapabilities = 1<<5 | 1<<6 | 1<<7

// tryAs is the probe's other side, a process of the candidate's user: it exits with 0 when what it tried went as it says.
func tryAs(what, amount string) {
	number, err := strconv.Atoi(amount)
	holds := err == nil
	switch what {
	case "user":
		holds = isSomebodyElse()
	case "privileges":
		holds = gainsNone()
	case "calls":
		holds = isFiltered()
	case "processes":
		holds = fork(number)
	case "memory":
		fill(number << 20)
	}
	if !holds {
		os.Exit(1)
	}
}

func isSomebodyElse() bool {
	return syscall.Getuid() == runUser && syscall.Geteuid() == runUser && syscall.Getgid() == runUser && syscall.Kill(1, 0) == syscall.EPERM
}

func gainsNone() bool {
	const getNoNewPrivileges = 39
	set, _, _ := syscall.Syscall6(syscall.SYS_PRCTL, getNoNewPrivileges, 0, 0, 0, 0, 0)
	return set == 1 && capabilities("CapEff") == 0
}

// isFiltered is true under the engine's filter of system calls, and under a kernel of the runtime's own, which keeps no keys.
func isFiltered() bool {
	const byFilter = 2
	if mode, found := keyedIn(textOf("/proc/self/status"), "Seccomp"); found && mode == byFilter {
		return true
	}
	word := []byte("user\x00")
	at := uintptr(unsafe.Pointer(&word[0]))
	processKeyring := -2
	_, _, errno := syscall.Syscall6(syscall.SYS_ADD_KEY, at, at, at, 1, uintptr(processKeyring), 0)
	return errno != 0
}

// capabilities is every one where the kernel shows none.
func capabilities(set string) uint64 {
	for line := range strings.Lines(textOf("/proc/self/status")) {
		if fields := strings.Fields(line); len(fields) == 2 && fields[0] == set+":" {
			if mask, err := strconv.ParseUint(fields[1], 16, 64); err == nil {
				return mask
			}
		}
	}
	return ^uint64(0)
}

// fork makes so many processes, which wait until they are killed; false when it may not. They are copies of this one without
// its threads, so they may do nothing but ask the kernel.
func fork(count int) bool {
	for range count {
		pid, _, errno := syscall.RawSyscall6(syscall.SYS_CLONE, uintptr(syscall.SIGCHLD), 0, 0, 0, 0, 0)
		if errno != 0 {
			return false
		}
		for pid == 0 {
			_, _, _ = syscall.RawSyscall6(syscall.SYS_PPOLL, 0, 0, 0, 0, 0, 0)
		}
	}
	return true
}

func fill(bytes int) {
	room, err := syscall.Mmap(-1, 0, bytes, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return
	}
	for at := 0; at < len(room); at += os.Getpagesize() {
		room[at] = 1
	}
}
