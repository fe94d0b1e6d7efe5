package main

import (
	"encoding/binary"
	"time"
)

// typescriptRunner has a process up and waiting before the job comes; its program arrives compiled.
type typescriptRunner struct {
	command []string
	program *program
}

func (r *typescriptRunner) language() string { return "typescript" }

func (r *typescriptRunner) prepare() {
	r.program = startProgram(r.command[0], r.command[1:])
	r.program.awaitUp()
}

func (r *typescriptRunner) compile(host *host, _ job, files files) *launch {
	host.tell(kindCompiled, compiled{OK: true, Stages: map[string]float64{}, Diagnostics: []diagnostic{}})
	return &launch{program: r.program, first: framed(bundle(files))}
}

// vet finds nothing: the compiler has said what it noticed.
func (r *typescriptRunner) vet(time.Duration) findings { return nothingFound }

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
