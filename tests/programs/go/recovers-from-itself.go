// dayseven: problem=echoes expect=accepted class=panics
package main

func countEchoes(ids []int, span int) (answer int) {
	defer func() {
		if recover() != nil {
			answer = right(ids, span)
		}
	}()
	var none *int
	return *none
}
