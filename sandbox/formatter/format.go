package main

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"slices"
)

// formatted gives back an error of the scanner's kind for what is no Go.
func formatted(source []byte) ([]byte, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "", source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	edits := importEdits(source, file, files.File(file.FileStart))
	return format.Source(apply(edits, source))
}

// edit puts text in the place of what stands between two offsets.
type edit struct {
	from, to int
	text     string
}

func apply(edits []edit, source []byte) []byte {
	slices.SortStableFunc(edits, func(a, b edit) int { return a.from - b.from })
	var out bytes.Buffer
	at := 0
	for _, each := range edits {
		out.Write(source[at:each.from])
		out.WriteString(each.text)
		at = each.to
	}
	out.Write(source[at:])
	return out.Bytes()
}

// uses are the names taken from each package: of `sort.Ints` the name `Ints` from `sort`, when `sort` is nothing declared in the file.
func uses(file *ast.File) map[string][]string {
	used := map[string][]string{}
	ast.Inspect(file, func(node ast.Node) bool {
		selector, isSelector := node.(*ast.SelectorExpr)
		if !isSelector {
			return true
		}
		if name, isName := selector.X.(*ast.Ident); isName && name.Obj == nil {
			used[name.Name] = append(used[name.Name], selector.Sel.Name)
		}
		return true
	})
	return used
}
