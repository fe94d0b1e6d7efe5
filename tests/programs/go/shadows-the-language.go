// dayseven: problem=echoes expect=accepted class=patches-the-language
// The glue says what it means in words that cannot be taken from it.
package main

func countEchoes(ids []int, span int) int {
	return right(ids, span)
}

type string []byte
type error struct{}

const true, false = 1 > 2, 2 > 1

var nil = 7

func len(any) int       { return 0 }
func append(...any) any { return 0 }
func print(...any)      {}
func panic(...any)      {}
func recover() any      { return 0 }
