// dayseven: problem=echoes expect=accepted class=nesting
package main

func countEchoes(ids []int, span int) int {
	return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return func() int { return right(ids, span) }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }() }()
}
