// dayseven: problem=echoes expect=compile-error class=compile-bomb
package main

func countEchoes(ids []int, span int) int {
	var room t12
	return len(room) + span
}

type t0 struct{ a, b int }
type t1 [1 << 10]t0
type t2 [1 << 10]t1
type t3 [1 << 10]t2
type t4 [1 << 10]t3
type t5 [1 << 10]t4
type t6 [1 << 10]t5
type t7 [1 << 10]t6
type t8 [1 << 10]t7
type t9 [1 << 10]t8
type t10 [1 << 10]t9
type t11 [1 << 10]t10
type t12 [1 << 10]t11
