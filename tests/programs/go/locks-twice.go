// dayseven: problem=echoes expect=runtime-error class=deadlocks
package main

import "sync"

func countEchoes(ids []int, span int) int {
	var once sync.Mutex
	once.Lock()
	once.Lock()
	return 0
}
