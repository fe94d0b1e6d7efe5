package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"
)

const golden = "../golden"

type goldenFrame struct {
	Name, Direction, Bytes string
	Kind                   byte
	Means                  json.RawMessage
}

func goldenFrames(t *testing.T, direction string) map[string]goldenFrame {
	t.Helper()
	var all []goldenFrame
	if err := json.Unmarshal(goldenBytes(t, "frames.json"), &all); err != nil {
		t.Fatal(err)
	}
	wanted := map[string]goldenFrame{}
	for _, each := range all {
		if each.Direction == direction {
			wanted[each.Name] = each
		}
	}
	return wanted
}

func goldenBytes(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(golden, name))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func hostWith(t *testing.T, names ...string) *host {
	t.Helper()
	frames := goldenFrames(t, "to-sandbox")
	h := &host{frames: make(chan frame, len(names))}
	for _, name := range names {
		received, err := readFrame(bytes.NewReader(goldenBytes(t, frames[name].Bytes)))
		if err != nil {
			t.Fatal(err)
		}
		h.frames <- received
	}
	return h
}

func TestTakesAGoldenCase(t *testing.T) {
	h := hostWith(t, "to-sandbox-case", "to-sandbox-end")
	index, input, more := h.takeCase()
	if index != 1 || !bytes.Equal(input, []byte{9, 0, 0, 0, 0, 0, 0, 0}) || !more {
		t.Errorf("took case %d with %v", index, input)
	}
	if _, _, more := h.takeCase(); more {
		t.Error("there is a case after the end")
	}
}

func TestTakesAGoldenJob(t *testing.T) {
	h := hostWith(t, "to-sandbox-job-go", "to-sandbox-file", "to-sandbox-file-empty")
	wanted, files := h.takeJob(<-h.frames)
	if wanted.Language != "go" || wanted.Cases != 2 || wanted.Limits.CaseWallMs != 6000 || wanted.Limits.OutputKillBytes != 8388608 {
		t.Errorf("took %+v", wanted)
	}
	if string(files["solution.go"]) != "package main\n" || len(files["glue.go"]) != 0 {
		t.Errorf("took %q", files)
	}
}

func TestTakesAGoldenFormat(t *testing.T) {
	h := hostWith(t, "to-sandbox-format", "to-sandbox-file")
	if limit, source := h.takeFormat(<-h.frames); limit != 2*time.Second || string(source) != "package main\n" {
		t.Errorf("took %v and %q", limit, source)
	}
}

func TestTakesAGoldenVet(t *testing.T) {
	h := hostWith(t, "to-sandbox-end", "to-sandbox-vet")
	close(h.frames)
	h.outbox = newOutbox(io.Discard)
	var limits []time.Duration
	h.answerVet(func(limit time.Duration) findings {
		limits = append(limits, limit)
		return nothingFound
	})
	if !reflect.DeepEqual(limits, []time.Duration{time.Second}) {
		t.Errorf("looked with %v", limits)
	}
}

func TestSaysGoldenFrames(t *testing.T) {
	none := []diagnostic{}
	two := 2
	no := int64(0)
	say := map[string]func(h *host){
		"to-host-ready":            func(h *host) { h.tell(kindReady, ready{1, "go"}) },
		"to-host-output":           func(h *host) { h.output(0, 1, false, []byte("hello\n")) },
		"to-host-output-cut":       func(h *host) { h.output(7, 2, true, []byte{0, 255, 254, 10}) },
		"to-host-output-cut-empty": func(h *host) { h.output(7, 1, true, nil) },
		"to-host-answered": func(h *host) {
			h.answered(1, spent{cpu: 1500 * time.Microsecond, wall: 2500 * time.Microsecond}, []byte{42, 0, 0, 0, 0, 0, 0, 0})
		},
		"to-host-answered-empty": func(h *host) { h.answered(0, spent{wall: 1}, nil) },
		"to-host-compiled": func(h *host) {
			h.tell(kindCompiled, compiled{OK: true, WallMs: 91.5, Stages: map[string]float64{"check": 0.1, "compile": 31.2, "link": 60.2}, Diagnostics: none})
		},
		"to-host-compiled-errors": func(h *host) {
			found := []diagnostic{{Severity: "error", File: "solution.go", Line: 4, Column: 27, Message: "declared and not used: x"}}
			h.tell(kindCompiled, compiled{WallMs: 12.25, Stages: map[string]float64{"check": 0.1, "compile": 12.1}, Diagnostics: found})
		},
		"to-host-compiled-refused": func(h *host) {
			h.tell(kindCompiled, compiled{WallMs: 10001, Stages: map[string]float64{"compile": 10001}, Diagnostics: none, Refused: "time"})
		},
		"to-host-stopped-exited": func(h *host) {
			h.tell(kindStopped, stopped{Case: 2, Why: "exited", ExitCode: &two, CPUNs: 1780000, WallNs: 3774408})
		},
		"to-host-stopped-signalled": func(h *host) {
			h.tell(kindStopped, stopped{Why: "signalled", Signal: "SIGKILL", CPUNs: 916170000, WallNs: 894930833})
		},
		"to-host-stopped-cpu": func(h *host) { h.tell(kindStopped, stopped{Why: "cpu", CPUNs: 2004271000, WallNs: 1998277342}) },
		"to-host-stopped-protocol": func(h *host) {
			h.tell(kindStopped, stopped{Case: 1, Why: "protocol", CPUNs: 342511, WallNs: 911026, Detail: "more than one answer was written"})
		},
		"to-host-done":           func(h *host) { h.tell(kindDone, done{PeakMemoryBytes: 3948544, OomKills: &no, CPUNs: 2245000}) },
		"to-host-done-uncounted": func(h *host) { h.tell(kindDone, done{PeakMemoryBytes: 3948544, CPUNs: 2245000}) },
		"to-host-findings": func(h *host) {
			found := []diagnostic{{Severity: "warning", File: "solution.go", Line: 4, Column: 2, EndLine: 4, EndColumn: 7, Message: "self-assignment of x"}}
			h.tell(kindFindings, findings{OK: true, WallMs: 44.5, Diagnostics: found})
		},
		"to-host-findings-none": func(h *host) { h.tell(kindFindings, nothingFound) },
		"to-host-formatted": func(h *host) {
			h.tell(kindFormatted, formatted{OK: true, WallMs: 3.25, Text: "package main\n", Diagnostics: none})
		},
		"to-host-formatted-not": func(h *host) {
			found := []diagnostic{{Severity: "error", File: "solution.go", Line: 4, Column: 27, Message: "declared and not used: x"}}
			h.tell(kindFormatted, formatted{WallMs: 2.5, Diagnostics: found})
		},
		"to-host-fault": func(h *host) { h.fault("the job has no glue.go") },
	}
	for name, each := range goldenFrames(t, "to-host") {
		t.Run(name, func(t *testing.T) {
			if say[name] == nil {
				t.Fatal("nothing here says it")
			}
			var out bytes.Buffer
			h := &host{outbox: newOutbox(&out)}
			say[name](h)
			h.outbox.waitBelow(1)
			if !sameFrame(t, out.Bytes(), goldenBytes(t, each.Bytes)) {
				t.Errorf("said %q", out.Bytes())
			}
		})
	}
}

func sameFrame(t *testing.T, one, other []byte) bool {
	t.Helper()
	if bytes.Equal(one, other) {
		return true
	}
	var a, b any
	first, err := readFrame(bytes.NewReader(one))
	second, otherErr := readFrame(bytes.NewReader(other))
	if err != nil || otherErr != nil || first.kind != second.kind {
		return false
	}
	return json.Unmarshal(first.payload, &a) == nil && json.Unmarshal(second.payload, &b) == nil && reflect.DeepEqual(a, b)
}
