// dayseven: problem=echoes expect=time-limit class=endless
// The runtime asks what the error says.
package main

func countEchoes(ids []int, span int) int {
	panic(endless{})
}

type endless struct{}

func (endless) Error() string {
	for {
	}
}
