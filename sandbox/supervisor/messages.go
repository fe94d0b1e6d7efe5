package main

import "time"

// Frames of the host.
const (
	kindJob  = 1
	kindFile = 2
	kindCase = 3
	kindEnd  = 4
	kindVet  = 5
	// Comes in the place of a job.
	kindFormat = 6
)

// Frames to the host.
const (
	kindReady    = 1
	kindCompiled = 2
	kindOutput   = 3
	kindAnswered = 4
	kindStopped  = 5
	kindDone     = 6
	kindFault    = 7
	kindFindings = 9
	// 10 is the probe's.
	kindFormatted = 11
)

type job struct {
	Version  int    `json:"v"`
	Language string `json:"language"`
	Cases    int    `json:"cases"`
	Limits   limits `json:"limits"`
	// Of a Go job with several packages: what its root package is imported as, and its files.
	Module string   `json:"module"`
	Files  []string `json:"files"`
	// Race asks for a program that watches what it shares.
	Race bool `json:"race"`
	// Own asks for the candidate's own tests or program in the place of what the glue calls.
	Own string `json:"own"`
}

type limits struct {
	CompileWallMs           int `json:"compileWallMs"`
	CompileDiagnosticsBytes int `json:"compileDiagnosticsBytes"`
	CaseCPUMs               int `json:"caseCpuMs"`
	CaseWallMs              int `json:"caseWallMs"`
	AnswerBytes             int `json:"answerBytes"`
	OutputShownBytes        int `json:"outputShownBytes"`
	OutputKillBytes         int `json:"outputKillBytes"`
}

// Unset limits would be no limits.
func (l limits) complete() bool {
	return min(l.CompileWallMs, l.CompileDiagnosticsBytes, l.CaseCPUMs, l.CaseWallMs, l.AnswerBytes, l.OutputShownBytes, l.OutputKillBytes) > 0
}

func milliseconds(n int) time.Duration { return time.Duration(n) * time.Millisecond }

type files map[string][]byte

type ready struct {
	Version  int    `json:"v"`
	Language string `json:"language"`
}

type compiled struct {
	OK          bool               `json:"ok"`
	WallMs      float64            `json:"wallMs"`
	Stages      map[string]float64 `json:"stages"`
	Diagnostics []diagnostic       `json:"diagnostics"`
	Refused     string             `json:"refused,omitempty"`
}

type diagnostic struct {
	Severity  string `json:"severity"`
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine,omitempty"`
	EndColumn int    `json:"endColumn,omitempty"`
	Message   string `json:"message"`
}

type stopped struct {
	Case     uint32 `json:"case"`
	Why      string `json:"why"`
	ExitCode *int   `json:"exitCode,omitempty"`
	Signal   string `json:"signal,omitempty"`
	CPUNs    int64  `json:"cpuNs"`
	WallNs   int64  `json:"wallNs"`
	Detail   string `json:"detail,omitempty"`
}

type done struct {
	PeakMemoryBytes int64  `json:"peakMemoryBytes"`
	OomKills        *int64 `json:"oomKills"`
	CPUNs           int64  `json:"cpuNs"`
	// ExitCode is how a race run ended once nothing more came.
	ExitCode *int `json:"exitCode,omitempty"`
}

type vet struct {
	WallMs int `json:"wallMs"`
}

type findings struct {
	OK          bool         `json:"ok"`
	WallMs      float64      `json:"wallMs"`
	Diagnostics []diagnostic `json:"diagnostics"`
}

type format struct {
	Version int `json:"v"`
	WallMs  int `json:"wallMs"`
}

type formatted struct {
	OK          bool         `json:"ok"`
	WallMs      float64      `json:"wallMs"`
	Text        string       `json:"text"`
	Diagnostics []diagnostic `json:"diagnostics"`
}

type fault struct {
	Text string `json:"text"`
}
