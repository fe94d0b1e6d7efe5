// dayseven: problem=echoes expect=compile-error class=wrong-shape
package main

type solution struct{}

func (solution) countEchoes(ids []int, span int) int { return 0 }
