// Command formatter writes a Go file as gofmt would, with the imports it lacks and without those it does not use. What is no Go
// gets its first error, as LINE:COLUMN: MESSAGE, and exit status 1.
//
//	formatter solution.go
package main

import (
	"errors"
	"fmt"
	"go/scanner"
	"os"
)

func main() {
	source, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	text, err := formatted(source)
	var list scanner.ErrorList
	switch {
	case errors.As(err, &list):
		first := list[0]
		fmt.Printf("%d:%d: %s\n", first.Pos.Line, first.Pos.Column, first.Msg)
		os.Exit(1)
	case err != nil:
		panic(err)
	}
	if _, err := os.Stdout.Write(text); err != nil {
		panic(err)
	}
}
