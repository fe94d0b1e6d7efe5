// Package harness feeds the candidate's functions and carries their answers out. See README.md.
//
// It imports syscall and unsafe only: what it imports is linked into every solution.
package harness

import "syscall"

const (
	inputs  = 3
	answers = 4

	statusMalformed = 125
)

// Exit ends the process; a race run has another.
var Exit = syscall.Exit

// Run calls solve once for each input until the inputs end, then exits with status 0.
func Run(solve func(in *Reader, out *Writer)) {
	in, out := &Reader{}, &Writer{}
	for {
		if !in.next() {
			// Nothing comes any more, and who waits for that need not wait for this process to be taken apart.
			_ = syscall.Close(answers)
			Exit(0)
		}
		out.begin()
		solve(in, out)
		if in.at != len(in.bytes) {
			malformed("there is input left over")
		}
		out.send()
	}
}

// Operations drives an object: call reads a method's arguments and writes what it returned.
func Operations(in *Reader, out *Writer, call func(method int)) {
	count := in.count()
	out.u32(uint32(count))
	for range count {
		call(int(in.u16()))
	}
}

// UnknownMethod ends the program: the input names a method the glue does not have.
func UnknownMethod(int) { malformed("no such method") }

func malformed(what string) {
	print("dayseven: the input does not fit the signature: ", what, "\n")
	syscall.Exit(statusMalformed)
}
