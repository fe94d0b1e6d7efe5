// dayseven: problem=fair-slice expect=wrong-answer class=answers-of-no-type
package main

func fairSlice(clients string, limit int) string {
	return "\xff\xfe"
}
