// dayseven: problem=echoes expect=compile-error class=type-bomb
// Twelve functions of a type, three of the next each: half a million in the end.
package main

func countEchoes(ids []int, span int) int {
	return f0[int](span)
}

func f0[T any](n int) int {
	return f1[[]T](n) + f1[map[string]T](n) + f1[func(T) T](n)
}
func f1[T any](n int) int {
	return f2[[]T](n) + f2[map[string]T](n) + f2[func(T) T](n)
}
func f2[T any](n int) int {
	return f3[[]T](n) + f3[map[string]T](n) + f3[func(T) T](n)
}
func f3[T any](n int) int {
	return f4[[]T](n) + f4[map[string]T](n) + f4[func(T) T](n)
}
func f4[T any](n int) int {
	return f5[[]T](n) + f5[map[string]T](n) + f5[func(T) T](n)
}
func f5[T any](n int) int {
	return f6[[]T](n) + f6[map[string]T](n) + f6[func(T) T](n)
}
func f6[T any](n int) int {
	return f7[[]T](n) + f7[map[string]T](n) + f7[func(T) T](n)
}
func f7[T any](n int) int {
	return f8[[]T](n) + f8[map[string]T](n) + f8[func(T) T](n)
}
func f8[T any](n int) int {
	return f9[[]T](n) + f9[map[string]T](n) + f9[func(T) T](n)
}
func f9[T any](n int) int {
	return f10[[]T](n) + f10[map[string]T](n) + f10[func(T) T](n)
}
func f10[T any](n int) int {
	return f11[[]T](n) + f11[map[string]T](n) + f11[func(T) T](n)
}
func f11[T any](n int) int {
	return f12[[]T](n) + f12[map[string]T](n) + f12[func(T) T](n)
}

func f12[T any](n int) int {
	var none []T
	return len(none) + n
}
