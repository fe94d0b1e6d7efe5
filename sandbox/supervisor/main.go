// Command supervisor is PID 1 of a single-use container: it takes one job on stdin, runs it, and reports on stdout.
// What it says and hears is in sandbox/PROTOCOL.md.
//
//	supervisor go
//	supervisor typescript COMMAND [ARGUMENT...]   the command is started before the job comes; MEGABYTES in it is the container's memory
//	supervisor probe MEGABYTES PROCESSES          takes no job, but more than the container may have
package main

import (
	"fmt"
	"os"
	"runtime/debug"
	"time"
)

func main() {
	if len(os.Args) == 4 && os.Args[1] == "attempt" {
		tryAs(os.Args[2], os.Args[3])
		return
	}
	// The container's memory is the candidate's; PID 1 keeps to a small corner of it.
	debug.SetGCPercent(50)
	confine()

	host := openHost(os.Stdin, os.Stdout)
	defer host.finish()
	defer func() {
		if problem := recover(); problem != nil {
			host.fault(fmt.Sprint(problem))
		}
	}()
	if len(os.Args) == 4 && os.Args[1] == "probe" {
		probe(host, os.Args[2], os.Args[3])
		return
	}
	serve(host, language(os.Args[1:]))
}

func serve(host *host, runner runner) {
	runner.prepare()
	host.tell(kindReady, ready{Version: 1, Language: runner.language()})

	first := <-host.frames
	if first.kind == kindFormat {
		limit, source := host.takeFormat(first)
		host.tell(kindFormatted, runner.format(source, limit))
		return
	}
	job, files := host.takeJob(first)
	if job.Language != runner.language() {
		panic(fmt.Sprintf("a job in %q came to a container for %q", job.Language, runner.language()))
	}
	oomBefore, _ := kernel.oomKills.now()
	var used usage
	if program := runner.compile(host, job, files); program != nil {
		used = runCases(host, program, job)
	}
	host.tell(kindDone, done{PeakMemoryBytes: used.peakMemory, OomKills: kernel.oomKills.since(oomBefore), CPUNs: used.cpu.Nanoseconds(), ExitCode: used.exitCode})
	host.answerVet(runner.vet)
}

// runner is what differs between the languages.
type runner interface {
	language() string
	// prepare does before the job what need not wait for it.
	prepare()
	// compile reports how compiling went; it returns what is to run, or nil when there is nothing to run.
	compile(host *host, job job, files files) *launch
	// vet looks at what was compiled, once the program is dead.
	vet(limit time.Duration) findings
	// format writes a candidate's file as it should look, in the place of a job.
	format(source []byte, limit time.Duration) formatted
}

func language(arguments []string) runner {
	switch {
	case len(arguments) == 1 && arguments[0] == "go":
		return newGoRunner()
	case len(arguments) > 1 && arguments[0] == "typescript":
		return &typescriptRunner{command: arguments[1:]}
	}
	panic("usage: supervisor go | supervisor typescript COMMAND [ARGUMENT...]")
}
