package harness

// Error is an error whose text is a code of the signature.
func Error(code string) error { return &coded{code} }

type coded struct{ code string }

func (e *coded) Error() string { return e.code }

// Fallible gives a function that writes a value, or the error that came instead of it.
func Fallible[T any](out *Writer, of Codec[T]) func(value T, err error) {
	return func(value T, err error) {
		FallibleVoid(out)(err)
		if err == nil {
			of.Write(out, value)
		}
	}
}

// FallibleVoid is Fallible where success has no value.
func FallibleVoid(out *Writer) func(err error) {
	return func(err error) {
		out.flag(err != nil)
		if err != nil {
			out.text(codeOf(err))
		}
	}
}

// Deep enough for any honest chain, and an end for one that wraps itself.
const maxWraps = 100

func codeOf(err error) string {
	for inner, depth := err, 0; inner != nil && depth < maxWraps; depth++ {
		if found, ok := inner.(*coded); ok {
			return found.code
		}
		wrapper, ok := inner.(interface{ Unwrap() error })
		if !ok {
			break
		}
		inner = wrapper.Unwrap()
	}
	return err.Error()
}
