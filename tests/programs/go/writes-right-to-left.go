// dayseven: problem=echoes expect=accepted class=odd-bytes
// Marks that turn the text around change nothing for a compiler.
package main

func countEchoes(ids []int, span int) int {
	// ‮ ⁦ return -1 ⁩ ‬
	return right(ids, span)
}
