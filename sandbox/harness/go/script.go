package harness

// What a script may do besides calling a method: numbers no method has.
const (
	stepAdvance  = 0xffff
	stepParallel = 0xfffe
)

// World is where a script happens: a clock that moves only when the script says so.
type World interface {
	// Advance lets so much time go by, and waits until all there is to do at that time is done.
	Advance(milliseconds int)
	// Settle waits until nothing can go on without the clock.
	Settle()
}

// Script drives an object step by step. prepare reads the arguments of a call and gives what makes it.
func Script(in *Reader, out *Writer, world World, prepare func(method int) func(out *Writer)) {
	count := in.count()
	out.u32(uint32(count))
	in.ids = make([]string, count)
	for step := 0; step < count; step++ {
		switch number := int(in.u16()); number {
		case stepAdvance:
			world.Advance(int(in.u64()))
		case stepParallel:
			together := int(in.u32())
			if together < 1 || together >= count-step {
				malformed("more calls are to be made at once than there are")
			}
			atOnce(in, out, in.ids[step+1:step+1+together], prepare)
			step += together
			world.Settle()
		default:
			call := prepare(number)
			out.id = ""
			call(out)
			in.ids[step] = out.id
			world.Settle()
		}
	}
}

// atOnce makes one call for each of the ids, all at the same time, and writes what they gave in the order of the input.
func atOnce(in *Reader, out *Writer, ids []string, prepare func(method int) func(out *Writer)) {
	calls := make([]func(out *Writer), len(ids))
	for i := range calls {
		calls[i] = prepare(int(in.u16()))
	}
	answers := make([]Writer, len(calls))
	begin, done := make(chan struct{}), make(chan struct{})
	for i, call := range calls {
		go func() {
			<-begin
			call(&answers[i])
			done <- struct{}{}
		}()
	}
	close(begin)
	for range calls {
		<-done
	}
	for i := range answers {
		out.room(len(answers[i].bytes))
		out.bytes = append(out.bytes, answers[i].bytes...)
		ids[i] = answers[i].id
	}
}

// ID is the codec of names that the candidate's code makes up: a case knows them by the step that gave them.
var ID = Codec[string]{
	Read: func(in *Reader) string {
		if !in.flag() {
			return string(in.take(int(in.u32())))
		}
		step := int(in.u32())
		if step >= len(in.ids) {
			malformed("an id is of a step there is not")
		}
		return in.ids[step]
	},
	Write: func(out *Writer, value string) {
		if out.id == "" {
			out.id = value
		}
		out.text(value)
	},
}

// FallibleBy is Fallible where codeOf knows the code of an error.
func FallibleBy[T any](out *Writer, of Codec[T], codeOf func(err error) string) func(value T, err error) {
	return func(value T, err error) {
		out.flag(err != nil)
		if err != nil {
			out.text(codeOf(err))
			return
		}
		of.Write(out, value)
	}
}
