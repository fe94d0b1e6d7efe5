// dayseven: problem=echoes expect=runtime-error class=panics
package main

func countEchoes(ids []int, span int) int {
	panic(lies{})
}

type lies struct{}

func (lies) Error() string { panic("even the error panics") }
