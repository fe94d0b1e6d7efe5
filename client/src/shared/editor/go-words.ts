const words = (text: string): readonly string[] => text.split(' ');

export const keywords = words('break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var');

/** What the language declares by itself: types, values and functions. */
export const builtins = words(
  'any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr '
  + 'true false iota nil append cap clear close complex copy delete imag len make max min new panic print println real recover',
);
