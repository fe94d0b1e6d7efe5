package harness

import "unsafe"

// Codec reads and writes the values of one type.
type Codec[T any] struct {
	Read  func(in *Reader) T
	Write func(out *Writer, value T)
}

var Int = Codec[int]{
	Read:  func(in *Reader) int { return int(in.u64()) },
	Write: func(out *Writer, value int) { out.u64(uint64(value)) },
}

var Float = Codec[float64]{
	Read: func(in *Reader) float64 {
		bits := in.u64()
		return *(*float64)(unsafe.Pointer(&bits))
	},
	Write: func(out *Writer, value float64) { out.u64(*(*uint64)(unsafe.Pointer(&value))) },
}

var Bool = Codec[bool]{
	Read:  func(in *Reader) bool { return in.flag() },
	Write: func(out *Writer, value bool) { out.flag(value) },
}

var String = Enum[string]()

// Enum is the codec of a string type.
func Enum[T ~string]() Codec[T] {
	return Codec[T]{
		Read:  func(in *Reader) T { return T(in.take(int(in.u32()))) },
		Write: func(out *Writer, value T) { out.text(string(value)) },
	}
}

func Array[T any](item Codec[T]) Codec[[]T] {
	return Codec[[]T]{
		Read: func(in *Reader) []T {
			items := make([]T, in.count())
			for i := range items {
				items[i] = item.Read(in)
			}
			return items
		},
		Write: func(out *Writer, items []T) {
			out.u32(uint32(len(items)))
			for _, value := range items {
				item.Write(out, value)
			}
		},
	}
}

func Nullable[T any](of Codec[T]) Codec[*T] {
	return Codec[*T]{
		Read: func(in *Reader) *T {
			if !in.flag() {
				return nil
			}
			value := of.Read(in)
			return &value
		},
		Write: func(out *Writer, value *T) {
			out.flag(value != nil)
			if value != nil {
				of.Write(out, *value)
			}
		},
	}
}

func Map[K comparable, V any](key Codec[K], value Codec[V]) Codec[map[K]V] {
	return Codec[map[K]V]{
		Read: func(in *Reader) map[K]V {
			count := in.count()
			entries := make(map[K]V, count)
			for range count {
				k := key.Read(in)
				entries[k] = value.Read(in)
			}
			return entries
		},
		Write: func(out *Writer, entries map[K]V) {
			out.u32(uint32(len(entries)))
			for k, v := range entries {
				key.Write(out, k)
				value.Write(out, v)
			}
		},
	}
}
