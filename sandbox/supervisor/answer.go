package main

import "encoding/binary"

type answerState int

const (
	answerComing answerState = iota
	answerWhole
	answerTooLarge
	answerTwice
)

// answerParts puts one framed answer together from the pieces a pipe gives.
type answerParts struct {
	limit int
	bytes []byte
}

const lengthBytes = 4

func (a *answerParts) add(bytes []byte) answerState {
	a.bytes = append(a.bytes, bytes...)
	if len(a.bytes) < lengthBytes {
		return answerComing
	}
	size := int(binary.LittleEndian.Uint32(a.bytes))
	switch have := len(a.bytes) - lengthBytes; {
	case size > a.limit:
		return answerTooLarge
	case have > size:
		return answerTwice
	case have == size:
		return answerWhole
	}
	return answerComing
}

func (a *answerParts) value() []byte { return a.bytes[lengthBytes:] }
