package main

import (
	"encoding/binary"
	"io"
	"os"
	"sync"
)

// outbox writes frames from a goroutine of its own, so a slow host never holds up the clock of a running case.
type outbox struct {
	mutex   sync.Mutex
	changed sync.Cond
	waiting [][]byte
	size    int
}

func newOutbox(to io.Writer) *outbox {
	o := &outbox{}
	o.changed.L = &o.mutex
	go o.deliver(to)
	return o
}

func (o *outbox) put(kind byte, parts ...[]byte) {
	length := 0
	for _, part := range parts {
		length += len(part)
	}
	bytes := make([]byte, 0, 5+length)
	bytes = binary.LittleEndian.AppendUint32(append(bytes, kind), uint32(length))
	for _, part := range parts {
		bytes = append(bytes, part...)
	}

	o.mutex.Lock()
	defer o.mutex.Unlock()
	o.waiting = append(o.waiting, bytes)
	o.size += len(bytes)
	o.changed.Broadcast()
}

// waitBelow waits until fewer than so many bytes are undelivered.
func (o *outbox) waitBelow(bytes int) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	for o.size >= bytes {
		o.changed.Wait()
	}
}

func (o *outbox) deliver(to io.Writer) {
	for {
		o.mutex.Lock()
		for len(o.waiting) == 0 {
			o.changed.Wait()
		}
		batch := o.waiting
		o.waiting = nil
		o.mutex.Unlock()

		for _, bytes := range batch {
			if _, err := to.Write(bytes); err != nil {
				os.Exit(0)
			}
			o.mutex.Lock()
			o.size -= len(bytes)
			o.changed.Broadcast()
			o.mutex.Unlock()
		}
	}
}
