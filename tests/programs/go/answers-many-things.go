// dayseven: problem=boot-order expect=output-limit class=answers-too-much
package main

func bootOrder(services int, needs [][]int) []int {
	return make([]int, 1<<23)
}
