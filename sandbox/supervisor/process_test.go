package main

import (
	"strings"
	"testing"
	"time"
)

var testLimits = limits{
	CompileWallMs: 2000, CompileDiagnosticsBytes: 1000, CaseCPUMs: 1000, CaseWallMs: 500,
	AnswerBytes: 100, OutputShownBytes: 100, OutputKillBytes: 100000,
}

// A program is a shell here: what it is written in makes no difference to the supervisor.
func runShell(t *testing.T, script string, limits limits) (*exchange, string) {
	t.Helper()
	p := startProgram("/bin/sh", []string{"-c", "head -c 4 <&3 > /dev/null; " + script})
	var output strings.Builder
	for _, stream := range p.out {
		stream.limit = limits.OutputShownBytes
		stream.beginCase(func(cut bool, bytes []byte) { output.Write(bytes) })
	}
	scratch := make([]byte, readBytes)
	e := p.exchange(framed([]byte("input")), limits, scratch)
	if e.why != "" {
		killOthers()
		<-p.child.exited
	}
	for _, stream := range p.out {
		stream.drain(scratch)
		stream.flush()
	}
	p.end()
	return e, output.String()
}

func TestOneExchange(t *testing.T) {
	const answer = `printf '\001\000\000\000A' >&4; `
	cases := map[string]struct{ script, why, output string }{
		"answers":                     {answer + "sleep 5", "", ""},
		"answers after its input":     {"head -c 5 <&3; " + answer + "sleep 5", "", "input"},
		"answers and dies":            {answer, "", ""},
		"prints before it answers":    {"echo one; echo two >&2; " + answer + "sleep 5", "", "one\ntwo\n"},
		"exits":                       {"echo bye; exit 0", "exited", "bye\n"},
		"dies by a signal":            {"kill -9 $$", "signalled", ""},
		"closes its answers and ends": {"exec 4>&-; exit 3", "exited", ""},
		"never answers":               {"sleep 5", "wall", ""},
		"stops itself":                {"kill -STOP $$", "wall", ""},
		"answers twice at once":       {"printf '\\001\\000\\000\\000A\\001\\000\\000\\000A' >&4; sleep 5", "protocol", ""},
		"answers too much":            {"printf '\\377\\000\\000\\000A' >&4; sleep 5", "answer-too-large", ""},
		"prints without end":          {"while :; do echo 0123456789012345678901234567890123456789; done", "output", ""},
		"leaves a child behind":       {"sleep 5 & exit 4", "exited", ""},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			e, output := runShell(t, each.script, testLimits)
			if e.why != each.why || (each.why == "") != e.answered {
				t.Errorf("stopped by %q, want %q", e.why, each.why)
			}
			if each.why == "" && string(e.parts.value()) != "A" {
				t.Errorf("answered %q", e.parts.value())
			}
			if each.why != "output" && output != each.output {
				t.Errorf("said %q, want %q", output, each.output)
			}
		})
	}
}

// The last answer has to be the last thing written.
func TestNothingComesAfterTheLastAnswer(t *testing.T) {
	const answer = `printf '\001\000\000\000A' >&4; `
	cases := map[string]struct{ script, why string }{
		"ends with its inputs":                 {answer + "cat <&3 > /dev/null; exit 0", ""},
		"closes its answers and goes on":       {answer + "exec 4>&-; sleep 5", ""},
		"goes on, and says no more":            {answer + "sleep 5", ""},
		"says more a while later":              {answer + "sleep 0.02; " + answer + "sleep 5", "protocol"},
		"says more when its inputs have ended": {answer + "cat <&3 > /dev/null; " + answer, "protocol"},
		"says one byte more":                   {answer + "cat <&3 > /dev/null; printf x >&4", "protocol"},
		"has a child that says more":           {answer + "(sleep 0.02; " + answer + ") & sleep 5", "protocol"},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			p := startProgram("/bin/sh", []string{"-c", "head -c 9 <&3 > /dev/null; " + each.script})
			for _, stream := range p.out {
				stream.limit = testLimits.OutputShownBytes
				stream.beginCase(func(bool, []byte) {})
			}
			e := p.exchange(framed([]byte("input")), testLimits, make([]byte, readBytes))
			if !e.answered {
				t.Fatalf("stopped by %q", e.why)
			}
			e.expectNoMore()
			p.end()
			if e.why != each.why || e.answered != (each.why == "") {
				t.Errorf("stopped by %q, want %q", e.why, each.why)
			}
		})
	}
}

func TestClosedAnswersOfALivingProgram(t *testing.T) {
	limits := testLimits
	limits.CaseWallMs = 3000
	if e, _ := runShell(t, "exec 4>&-; sleep 5", limits); e.why != "protocol" {
		t.Errorf("stopped by %q", e.why)
	}
}

func TestProcessorTime(t *testing.T) {
	limits := testLimits
	limits.CaseCPUMs, limits.CaseWallMs = 100, 5000
	e, _ := runShell(t, "while :; do :; done", limits)
	if e.why != "cpu" {
		t.Errorf("stopped by %q", e.why)
	}
	if used := e.program.meter.process(); used < 90*time.Millisecond || used > time.Second {
		t.Errorf("used %v", used)
	}
}

func TestATool(t *testing.T) {
	cases := map[string]struct {
		script, refused, output string
		ok                      bool
	}{
		"runs":           {"echo fine", "", "fine\n", true},
		"fails":          {"echo no; exit 2", "", "no\n", false},
		"takes too long": {"echo slow; sleep 5", "time", "slow\n", false},
		"says too much":  {"while :; do echo 0123456789; done", "output", "", false},
		"dies":           {"kill -SEGV $$", "crash", "", false},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			result := runTool(stage{"shell", "/bin/sh", "/", []string{"-c", each.script}}, time.Now().Add(300*time.Millisecond), 1000)
			if result.refused != each.refused || result.ok != each.ok {
				t.Errorf("refused %q, ok %v", result.refused, result.ok)
			}
			if each.output != "" && string(result.output) != each.output {
				t.Errorf("said %q", result.output)
			}
		})
	}
}
