// dayseven: problem=sustained-skew expect=wrong-answer class=answers-of-no-type
package main

import "math"

func sustainedSkew(samples []int, least int) float64 {
	return math.NaN()
}
