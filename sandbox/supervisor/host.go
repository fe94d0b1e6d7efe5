package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"time"
)

// Larger than any frame a host sends: sources and inputs are bounded long before they come here.
const maxFrame = 64 << 20

// Cases wait here; a host that is faster waits in its own memory.
const casesAhead = 4

type frame struct {
	kind    byte
	payload []byte
}

// host is the other end of stdin and stdout.
type host struct {
	frames chan frame
	outbox *outbox
}

func openHost(in *os.File, out io.Writer) *host {
	h := &host{frames: make(chan frame, casesAhead), outbox: newOutbox(out)}
	go watchForHangUp(in)
	go h.listen(in)
	return h
}

// listen ends the container when the host goes away: whoever waited for this job is gone.
func (h *host) listen(in io.Reader) {
	reader := bufio.NewReaderSize(in, 64<<10)
	for {
		received, err := readFrame(reader)
		if err != nil {
			os.Exit(0)
		}
		h.frames <- received
	}
}

func readFrame(reader io.Reader) (frame, error) {
	var header [5]byte
	if _, err := io.ReadFull(reader, header[:]); err != nil {
		return frame{}, err
	}
	size := binary.LittleEndian.Uint32(header[1:])
	if size > maxFrame {
		return frame{}, fmt.Errorf("a frame of %d bytes", size)
	}
	payload := make([]byte, size)
	if _, err := io.ReadFull(reader, payload); err != nil {
		return frame{}, err
	}
	return frame{header[0], payload}, nil
}

// takeJob waits for the files of a job. The frame after the last file stays for takeCase.
func (h *host) takeJob(first frame) (job, files) {
	var wanted job
	if first.kind != kindJob {
		panic(fmt.Sprintf("frame kind %d came before the job", first.kind))
	}
	if err := json.Unmarshal(first.payload, &wanted); err != nil {
		panic("the job is not understood: " + err.Error())
	}
	if wanted.Version != 1 || !wanted.Limits.complete() {
		panic("the job is of another version or lacks a limit")
	}
	if wanted.Module == "" {
		return wanted, h.takeFiles(filesOf(wanted.Language))
	}
	if problem := moduleProblem(wanted); problem != "" {
		panic(problem)
	}
	return wanted, h.takeFiles(append(slices.Clone(wanted.Files), glueFile))
}

// takeFormat waits for the file that is to be formatted.
func (h *host) takeFormat(first frame) (limit time.Duration, source []byte) {
	var wanted format
	if err := json.Unmarshal(first.payload, &wanted); err != nil || wanted.Version != 1 || wanted.WallMs <= 0 {
		panic("the wish for a format is not understood")
	}
	return milliseconds(wanted.WallMs), h.takeFiles([]string{solutionFile})[solutionFile]
}

// takeFiles knows how many files a language has, so it never reads a frame too far.
func (h *host) takeFiles(names []string) files {
	taken := files{}
	for range names {
		next := <-h.frames
		if next.kind != kindFile || len(next.payload) < 2 {
			panic("a file of the job is missing")
		}
		length := int(binary.LittleEndian.Uint16(next.payload))
		if length > len(next.payload)-2 {
			panic("a file's name is longer than its frame")
		}
		taken[string(next.payload[2:2+length])] = next.payload[2+length:]
	}
	for _, name := range names {
		if _, there := taken[name]; !there {
			panic("the job has no " + name)
		}
	}
	return taken
}

func filesOf(language string) []string {
	switch language {
	case "go":
		return []string{"solution.go", "glue.go"}
	case "typescript":
		return []string{"solution.mjs", "glue.json"}
	}
	panic(fmt.Sprintf("no such language: %q", language))
}

// takeCase waits for the next case; false after the last.
func (h *host) takeCase() (index uint32, input []byte, more bool) {
	next := <-h.frames
	switch {
	case next.kind == kindEnd:
		return 0, nil, false
	case next.kind == kindCase && len(next.payload) >= 4:
		return binary.LittleEndian.Uint32(next.payload), next.payload[4:], true
	}
	panic(fmt.Sprintf("frame kind %d came where a case belongs", next.kind))
}

// answerVet stays until the host is gone; what is left of a job that stopped early is passed over.
func (h *host) answerVet(look func(limit time.Duration) findings) {
	for next := range h.frames {
		if next.kind != kindVet {
			continue
		}
		var wanted vet
		if err := json.Unmarshal(next.payload, &wanted); err != nil || wanted.WallMs <= 0 {
			panic("the wish for a vet is not understood")
		}
		h.tell(kindFindings, look(milliseconds(wanted.WallMs)))
	}
}

func (h *host) tell(kind byte, message any) {
	payload, err := json.Marshal(message)
	if err != nil {
		panic(err)
	}
	h.outbox.put(kind, payload)
}

func (h *host) output(caseIndex uint32, stream byte, cut bool, bytes []byte) {
	header := binary.LittleEndian.AppendUint32(make([]byte, 0, 6), caseIndex)
	header = append(header, stream, 0)
	if cut {
		header[5] = 1
	}
	h.outbox.put(kindOutput, header, bytes)
}

func (h *host) answered(caseIndex uint32, spent spent, answer []byte) {
	header := binary.LittleEndian.AppendUint32(make([]byte, 0, 20), caseIndex)
	header = binary.LittleEndian.AppendUint64(header, uint64(spent.cpu.Nanoseconds()))
	header = binary.LittleEndian.AppendUint64(header, uint64(spent.wall.Nanoseconds()))
	h.outbox.put(kindAnswered, header, answer)
}

func (h *host) fault(text string) { h.tell(kindFault, fault{text}) }

// finish waits until everything said has left, then for the host to take the container down.
func (h *host) finish() {
	killOthers()
	h.outbox.waitBelow(1)
	for range h.frames {
	}
}
