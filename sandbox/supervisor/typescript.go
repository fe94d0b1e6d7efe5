package main

import (
	"encoding/binary"
	"strconv"
	"strings"
	"time"
)

// typescriptRunner has a process up and waiting before the job comes; its program arrives compiled.
type typescriptRunner struct {
	command []string
	program *program
}

func (r *typescriptRunner) language() string { return "typescript" }

func (r *typescriptRunner) prepare() {
	r.program = startProgram(r.command[0], withMegabytes(r.command[1:]))
	r.program.awaitUp()
}

// withMegabytes puts the container's memory where an argument asks for it: Node finds it by itself only where control groups are to be seen.
func withMegabytes(arguments []string) []string {
	megabytes := strconv.FormatInt(containerMemory()>>20, 10)
	filled := make([]string, len(arguments))
	for i, argument := range arguments {
		filled[i] = strings.ReplaceAll(argument, "MEGABYTES", megabytes)
	}
	return filled
}

func (r *typescriptRunner) compile(host *host, _ job, files files) *launch {
	host.tell(kindCompiled, compiled{OK: true, Stages: map[string]float64{}, Diagnostics: []diagnostic{}})
	return &launch{program: r.program, first: framed(bundle(files))}
}

// vet finds nothing: the compiler has said what it noticed.
func (r *typescriptRunner) vet(time.Duration) findings { return nothingFound }

// format is the page's own affair in TypeScript.
func (r *typescriptRunner) format([]byte, time.Duration) formatted { return notFormatted }

func bundle(files files) []byte {
	names := filesOf("typescript")
	bytes := binary.LittleEndian.AppendUint32(nil, uint32(len(names)))
	for _, name := range names {
		bytes = binary.LittleEndian.AppendUint16(bytes, uint16(len(name)))
		bytes = append(bytes, name...)
		bytes = append(bytes, framed(files[name])...)
	}
	return bytes
}
