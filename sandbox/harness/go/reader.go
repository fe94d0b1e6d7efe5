package harness

import "syscall"

// Reader holds one input.
type Reader struct {
	bytes []byte
	at    int
	// The first id each step of a script gave.
	ids []string
}

// next waits for an input; false at the end of the inputs.
func (r *Reader) next() bool {
	var header [4]byte
	if !readFull(header[:]) {
		return false
	}
	size := int(le32(header[:]))
	if cap(r.bytes) < size {
		r.bytes = make([]byte, size)
	}
	r.bytes, r.at = r.bytes[:size], 0
	if !readFull(r.bytes) {
		malformed("an input broke off")
	}
	return true
}

func readFull(into []byte) bool {
	for len(into) > 0 {
		n, err := syscall.Read(inputs, into)
		if err == syscall.EINTR {
			continue
		}
		if n <= 0 {
			return false
		}
		into = into[n:]
	}
	return true
}

func (r *Reader) take(n int) []byte {
	if n < 0 || n > len(r.bytes)-r.at {
		malformed("it is too short")
	}
	taken := r.bytes[r.at : r.at+n]
	r.at += n
	return taken
}

func (r *Reader) u8() byte    { return r.take(1)[0] }
func (r *Reader) u16() uint16 { b := r.take(2); return uint16(b[0]) | uint16(b[1])<<8 }
func (r *Reader) u32() uint32 { return le32(r.take(4)) }

func (r *Reader) u64() uint64 {
	b := r.take(8)
	return uint64(le32(b)) | uint64(le32(b[4:]))<<32
}

// flag reads a byte that is 0 or 1.
func (r *Reader) flag() bool {
	b := r.u8()
	if b > 1 {
		malformed("a flag is neither 0 nor 1")
	}
	return b == 1
}

// count reads a number of items, each of which takes a byte at least.
func (r *Reader) count() int {
	n := int(r.u32())
	if n > len(r.bytes)-r.at {
		malformed("it counts more items than it has")
	}
	return n
}

func le32(b []byte) uint32 {
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}
