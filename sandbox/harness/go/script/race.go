//go:build race

package script

import (
	"os"

	"dayseven/harness"
)

// The detector has its say as the program ends, which the short way out leaves no time for.
func init() { harness.Exit = os.Exit }
