package main

import (
	"go/ast"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// importEdits adds what is used and not imported, and takes out what is imported and not used.
func importEdits(source []byte, file *ast.File, positions *token.File) []edit {
	used := uses(file)
	lacking := lackingImports(file, used)
	var edits []edit
	for _, declaration := range file.Decls {
		imports, isDeclaration := declaration.(*ast.GenDecl)
		if !isDeclaration || imports.Tok != token.IMPORT {
			continue
		}
		block := importBlock{imports, positions, source}
		kept := slices.ContainsFunc(imports.Specs, func(spec ast.Spec) bool { return isUsed(spec, used) })
		if !kept {
			edits = append(edits, block.removed())
			continue
		}
		edits = append(edits, block.without(used)...)
		edits = append(edits, block.with(lacking)...)
		lacking = nil
	}
	if len(lacking) > 0 {
		at := afterPackageClause(source, positions.Offset(file.Name.End()))
		edits = append(edits, edit{at, at, "\n\nimport " + together(lacking) + "\n"})
	}
	return edits
}

func together(paths []string) string {
	if len(paths) == 1 {
		return paths[0]
	}
	return "(\n" + strings.Join(paths, "\n") + "\n)"
}

// lackingImports are the quoted paths to add.
func lackingImports(file *ast.File, used map[string][]string) (paths []string) {
	there := map[string]bool{}
	for _, spec := range file.Imports {
		there[nameOf(spec)] = true
	}
	for _, name := range slices.Sorted(maps.Keys(used)) {
		if path := packageWith(name, used[name]); !there[name] && path != "" {
			paths = append(paths, strconv.Quote(path))
		}
	}
	return paths
}

func nameOf(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name
	}
	path, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return ""
	}
	return packageName(path)
}

func isUsed(spec ast.Spec, used map[string][]string) bool {
	name := nameOf(spec.(*ast.ImportSpec))
	return name == "_" || name == "." || len(used[name]) > 0
}

// afterPackageClause is where the clause's line ends, what follows on it but a comment set aside.
func afterPackageClause(source []byte, end int) int {
	line, _, _ := strings.Cut(string(source[end:]), "\n")
	rest := strings.TrimLeft(line, " \t")
	switch {
	case rest == "" || strings.HasPrefix(rest, "//"):
		return end + len(line)
	case strings.HasPrefix(rest, ";"):
		return end + len(line) - len(rest) + 1
	}
	return end
}

// importBlock is one import declaration, with parentheses or without.
type importBlock struct {
	*ast.GenDecl
	positions *token.File
	source    []byte
}

func (b importBlock) removed() edit {
	from, to := b.wholeLines(b.Pos(), b.End())
	return edit{from, to, ""}
}

func (b importBlock) without(used map[string][]string) (edits []edit) {
	for _, spec := range b.Specs {
		if isUsed(spec, used) {
			continue
		}
		end := spec.End()
		if comment := spec.(*ast.ImportSpec).Comment; comment != nil {
			end = comment.End()
		}
		from, to := b.wholeLines(spec.Pos(), end)
		edits = append(edits, edit{from, to, ""})
	}
	return edits
}

func (b importBlock) with(paths []string) []edit {
	if len(paths) == 0 {
		return nil
	}
	first := strings.Join(paths, "; ") + "; "
	if b.Lparen.IsValid() {
		at := b.positions.Offset(b.Lparen) + 1
		return []edit{{at, at, first}}
	}
	from, to := b.positions.Offset(b.Specs[0].Pos()), b.positions.Offset(b.Specs[0].End())
	return []edit{{from, from, "(" + first}, {to, to, ")"}}
}

// wholeLines takes the semicolon behind a piece too, and its lines where nothing else is on them.
func (b importBlock) wholeLines(pos, end token.Pos) (from, to int) {
	from, to = b.positions.Offset(pos), b.positions.Offset(end)
	rest := string(b.source[to:])
	if after := strings.TrimLeft(rest, " \t"); strings.HasPrefix(after, ";") {
		to += len(rest) - len(after) + 1
	}
	begin := strings.LastIndexByte(string(b.source[:from]), '\n') + 1
	line, _, hasEnd := strings.Cut(string(b.source[to:]), "\n")
	if hasEnd && strings.TrimSpace(line) == "" && strings.TrimSpace(string(b.source[begin:from])) == "" {
		return begin, to + len(line) + 1
	}
	return from, to
}
