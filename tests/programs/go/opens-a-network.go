// dayseven: problem=echoes expect=compile-error class=network
package main

import "net"

func countEchoes(ids []int, span int) int {
	_, err := net.Dial("tcp", "169.254.169.254:80")
	panic(err)
}
