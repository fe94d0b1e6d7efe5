package main

import (
	"bytes"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
)

const mutatedStreams = 4000

// Whatever comes in, the supervisor takes frames or says in its own words what is wrong with them.
func TestHearsMutatedStreams(t *testing.T) {
	frames := goldenFrames(t, "to-sandbox")
	var good [][]byte
	for _, name := range []string{"to-sandbox-job-go", "to-sandbox-file", "to-sandbox-file-empty", "to-sandbox-case", "to-sandbox-case", "to-sandbox-end"} {
		good = append(good, goldenBytes(t, frames[name].Bytes))
	}
	const seed = 7
	random := rand.New(rand.NewPCG(seed, seed))
	understood, faults := 0, map[string]int{}
	for round := range mutatedStreams {
		stream := mutated(random, good)
		switch problem := hear(stream).(type) {
		case nil:
			understood++
		case runtime.Error:
			t.Fatalf("seed %d, stream %d: %v at % x", seed, round, problem, stream)
		case string:
			faults[strings.Fields(problem)[0]]++
		}
	}
	// Some mutations leave a stream whole, and most do not, in more ways than one.
	if understood == 0 || understood > mutatedStreams/2 || len(faults) < 3 {
		t.Errorf("understood %d, faults %v", understood, faults)
	}
}

// mutated takes frames away, doubles and swaps them, changes bytes and cuts.
func mutated(random *rand.Rand, good [][]byte) []byte {
	frames := append([][]byte{}, good...)
	one, other := random.IntN(len(frames)), random.IntN(len(frames))
	switch random.IntN(5) {
	case 0:
		frames = append(frames[:one], frames[one+1:]...)
	case 1:
		frames[one] = append(append([]byte{}, frames[one]...), frames[one]...)
	case 2:
		frames[one], frames[other] = frames[other], frames[one]
	}
	stream := bytes.Join(frames, nil)
	for range random.IntN(6) {
		stream[random.IntN(len(stream))] = byte(random.Uint32())
	}
	if random.IntN(3) == 0 {
		stream = stream[:random.IntN(len(stream))]
	}
	return stream
}

// hear takes a job from a stream as serve does, and gives what it panicked with.
func hear(stream []byte) (problem any) {
	defer func() { problem = recover() }()
	h := &host{frames: make(chan frame, len(stream))}
	for reader := bytes.NewReader(stream); ; {
		received, err := readFrame(reader)
		if err != nil {
			break
		}
		h.frames <- received
	}
	// Where the real one waits for ever, or goes with its host, this one finds nothing.
	close(h.frames)
	h.takeJob(<-h.frames)
	for {
		if _, _, more := h.takeCase(); !more {
			return nil
		}
	}
}
