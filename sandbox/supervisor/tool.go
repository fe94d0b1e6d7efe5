package main

import (
	"os"
	"strconv"
	"syscall"
	"time"
)

type toolResult struct {
	ok      bool
	output  []byte
	refused string
	took    time.Duration
}

// runTool runs a compiler or linker to its end, its deadline or its bound of output, whichever comes first.
func runTool(stage stage, deadline time.Time, maxOutput int) toolResult {
	began := time.Now()
	oomBefore, _ := kernel.oomKills.now()
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		panic(err.Error())
	}
	output := pipe(0)
	// Without a home: there the compiler would keep counts of itself, which the program would find.
	tool := start(command{
		path: stage.path, arguments: stage.arguments, directory: stage.folder, user: compileUser,
		environment: []string{"PATH=/usr/bin:/bin", "TMPDIR=/tmp", "LANG=C.UTF-8", "GOGC=off", "GOMEMLIMIT=" + toolMemoryLimit()},
		files:       []int{int(nothing.Fd()), output[1], output[1]},
	})
	syscall.Close(output[1])
	nothing.Close()

	result := collect(tool, output[0], deadline, maxOutput)
	killOthers()
	<-tool.exited
	syscall.Close(output[0])
	tool.close()

	if grown := kernel.oomKills.since(oomBefore); grown != nil && *grown > 0 {
		result.refused = "memory"
	}
	result.ok = tool.status.Exited() && tool.status.ExitStatus() == 0
	if !result.ok && result.refused == "" && tool.status.Signaled() {
		result.refused = "crash"
	}
	result.took = time.Since(began)
	return result
}

// collect gathers what a tool says until it is gone.
func collect(tool *child, output int, deadline time.Time, maxOutput int) (result toolResult) {
	scratch := make([]byte, 16<<10)
	open := true
	for {
		gone := tool.hasExited()
		for open {
			n, ended := read(output, scratch)
			open = !ended
			if n == 0 {
				break
			}
			room := max(0, maxOutput-len(result.output))
			result.output = append(result.output, scratch[:min(n, room)]...)
			if n > room {
				result.refused = "output"
				return result
			}
		}
		left := time.Until(deadline)
		switch {
		case gone:
			return result
		case left <= 0:
			result.refused = "time"
			return result
		}
		poll([]pollFd{{fd: tool.bellFd(), events: pollIn}, {fd: when(open, output), events: pollIn}}, left)
	}
}

// With its collector off until then the compiler is faster; most solutions never come near.
func toolMemoryLimit() string {
	if limit := containerMemory(); limit > 0 {
		return strconv.FormatInt(limit/10*6, 10)
	}
	return "256MiB"
}
