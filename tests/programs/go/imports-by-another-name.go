// dayseven: problem=echoes expect=compile-error class=forbidden-import
// The name as the compiler would read it.
package main

import (
	"fmt"
	f "\x73yscall"
)

func countEchoes(ids []int, span int) int {
	fmt.Println(f.Getpid())
	return 0
}
