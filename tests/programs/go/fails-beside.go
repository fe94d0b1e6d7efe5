// dayseven: problem=echoes expect=runtime-error class=fails-beside
package main

func countEchoes(ids []int, span int) int {
	go func() { panic("beside") }()
	select {}
}
