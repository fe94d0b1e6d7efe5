package harness

import "syscall"

// Past this an answer has no end that anyone waits for; every host's limit is lower.
const maxAnswer = 16 << 20

const header = 4

// Writer gathers one answer behind room for its length.
type Writer struct {
	bytes []byte
	// The first id that was written of a call.
	id string
}

func (w *Writer) begin() { w.bytes = append(w.bytes[:0], 0, 0, 0, 0) }

func (w *Writer) send() {
	w.patch(0, uint32(len(w.bytes)-header))
	writeAll(w.bytes)
}

func writeAll(from []byte) {
	for len(from) > 0 {
		n, err := syscall.Write(answers, from)
		if err == syscall.EINTR {
			continue
		}
		if n <= 0 {
			syscall.Exit(statusMalformed)
		}
		from = from[n:]
	}
}

// room ends the program before the answer outgrows its bound. The length it leaves is more than any limit: "answer too large".
func (w *Writer) room(n int) {
	if len(w.bytes)+n-header <= maxAnswer {
		return
	}
	writeAll([]byte{255, 255, 255, 255})
	syscall.Exit(statusMalformed)
}

func (w *Writer) u8(v byte) {
	w.room(1)
	w.bytes = append(w.bytes, v)
}

func (w *Writer) u32(v uint32) {
	w.room(4)
	w.bytes = append(w.bytes, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
}

func (w *Writer) u64(v uint64) {
	w.room(8)
	w.bytes = append(w.bytes, byte(v), byte(v>>8), byte(v>>16), byte(v>>24), byte(v>>32), byte(v>>40), byte(v>>48), byte(v>>56))
}

func (w *Writer) flag(v bool) {
	if v {
		w.u8(1)
	} else {
		w.u8(0)
	}
}

func (w *Writer) text(v string) {
	w.u32(uint32(len(v)))
	w.room(len(v))
	w.bytes = append(w.bytes, v...)
}

func (w *Writer) patch(at int, v uint32) {
	w.bytes[at], w.bytes[at+1], w.bytes[at+2], w.bytes[at+3] = byte(v), byte(v>>8), byte(v>>16), byte(v>>24)
}
