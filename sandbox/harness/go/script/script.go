// Package script is the world a machine-coding script happens in: a bubble with a clock of its own.
//
// internal/synctest is closed to other modules, which only the go command looks after: images/go/bake.sh calls the compiler itself.
package script

import (
	"errors"
	"internal/synctest"
	"time"
)

// Bubble runs f where time stands still until everybody waits; a goroutine that is left at the end is a panic.
func Bubble(f func()) { synctest.Run(f) }

// World is the inside of a bubble.
var World world

type world struct{}

func (world) Advance(milliseconds int) {
	time.Sleep(time.Duration(milliseconds) * time.Millisecond)
	synctest.Wait()
}

func (world) Settle() { synctest.Wait() }

// Code is what an exported error is called in both languages.
type Code struct {
	Err  error
	Name string
}

// Codes finds the code of an error, or else gives its text.
func Codes(known ...Code) func(err error) string {
	return func(err error) string {
		for _, each := range known {
			if errors.Is(err, each.Err) {
				return each.Name
			}
		}
		return err.Error()
	}
}
