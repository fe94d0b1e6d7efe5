package main

import (
	"os"
	"strings"
	"syscall"
	"time"
)

// Users of the container. The compiler never runs the candidate's code, the candidate never sees the compiler's files change.
const (
	compileUser = 1001
	runUser     = 1002
)

const maxFileBytes = 64 << 20

// confine sets what every child inherits.
func confine() {
	syscall.Umask(0o022)
	limit(syscall.RLIMIT_CORE, 0)
	limit(syscall.RLIMIT_FSIZE, maxFileBytes)
	limit(syscall.RLIMIT_NOFILE, 256)
}

func limit(resource int, value uint64) {
	var now syscall.Rlimit
	if syscall.Getrlimit(resource, &now) == nil && now.Max < value {
		value = now.Max
	}
	if err := syscall.Setrlimit(resource, &syscall.Rlimit{Cur: value, Max: value}); err != nil {
		panic("setrlimit: " + err.Error())
	}
}

// child is a process the supervisor started itself.
type child struct {
	pid int
	// exited is closed when the process has been reaped; status and usage are set before.
	exited chan struct{}
	status syscall.WaitStatus
	usage  syscall.Rusage
	// bell becomes readable at the same time, for poll.
	bell [2]int
}

type command struct {
	path        string
	arguments   []string
	directory   string
	environment []string
	user        uint32
	// files are the descriptors of the process, from 0; the caller closes its copies.
	files []int
}

func start(c command) *child {
	started := &child{exited: make(chan struct{}), bell: pipe(0)}
	descriptors := make([]uintptr, len(c.files))
	for i, fd := range c.files {
		descriptors[i] = uintptr(fd)
	}
	attributes := &syscall.ProcAttr{
		Dir: c.directory, Env: c.environment, Files: descriptors,
		Sys: &syscall.SysProcAttr{Setsid: true, Credential: credential(c.user)},
	}

	children.mutex.Lock()
	defer children.mutex.Unlock()
	// When memory runs out the kernel is to take what we start, never PID 1: children inherit the score.
	preferForOom(likeliestForOom)
	pid, err := syscall.ForkExec(c.path, append([]string{c.path}, c.arguments...), attributes)
	preferForOom(ownOomScore)
	if err != nil {
		panic("cannot start " + c.path + ": " + err.Error())
	}
	started.pid = pid
	children.known[pid] = started
	return started
}

// Tests run as one user.
func credential(user uint32) *syscall.Credential {
	if os.Getpid() != 1 {
		return nil
	}
	return &syscall.Credential{Uid: user, Gid: user}
}

const likeliestForOom = "1000"

// ownOomScore is what the container was started with; PID 1 may not go below it.
var ownOomScore = strings.TrimSpace(textOf("/proc/self/oom_score_adj"))

func preferForOom(score string) {
	// Refused under some runtimes; then the kernel's own choice, the largest process, stands.
	_ = os.WriteFile("/proc/self/oom_score_adj", []byte(score), 0)
}

func (c *child) hasExited() bool {
	select {
	case <-c.exited:
		return true
	default:
		return false
	}
}

func (c *child) close() {
	syscall.Close(c.bell[0])
	syscall.Close(c.bell[1])
}

// cpu is what the process used in its whole life, known once it was reaped.
func (c *child) cpu() time.Duration {
	return time.Duration(c.usage.Utime.Nano() + c.usage.Stime.Nano())
}

// killOthers ends every process of the container but PID 1, however many there are and whoever's they have become.
func killOthers() {
	if os.Getpid() == 1 {
		_ = syscall.Kill(-1, syscall.SIGKILL)
		return
	}
	children.mutex.Lock()
	defer children.mutex.Unlock()
	for pid := range children.known {
		_ = syscall.Kill(-pid, syscall.SIGKILL)
	}
}

func signalName(signal syscall.Signal) string {
	names := map[syscall.Signal]string{
		syscall.SIGABRT: "SIGABRT", syscall.SIGBUS: "SIGBUS", syscall.SIGFPE: "SIGFPE", syscall.SIGILL: "SIGILL",
		syscall.SIGKILL: "SIGKILL", syscall.SIGPIPE: "SIGPIPE", syscall.SIGSEGV: "SIGSEGV", syscall.SIGTERM: "SIGTERM",
		syscall.SIGTRAP: "SIGTRAP", syscall.SIGXFSZ: "SIGXFSZ", syscall.SIGSYS: "SIGSYS", syscall.SIGINT: "SIGINT",
		syscall.SIGHUP: "SIGHUP", syscall.SIGQUIT: "SIGQUIT", syscall.SIGALRM: "SIGALRM", syscall.SIGXCPU: "SIGXCPU",
	}
	if name, known := names[signal]; known {
		return name
	}
	return strings.ReplaceAll(signal.String(), " ", "-")
}
