// Command names writes what the packages of a list export, as the page offers it and as the formatter looks for it:
//
//	go run ./names PACKAGES > names.json
package main

import (
	"encoding/json"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"os"
	"strings"
)

func main() {
	list, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	// From the sources: an archive does not keep the names of parameters that nobody reads.
	std := importer.ForCompiler(token.NewFileSet(), "source", nil)
	var parts []string
	for _, path := range strings.Fields(string(list)) {
		found, err := std.Import(path)
		if err != nil {
			panic(err)
		}
		parts = append(parts, fmt.Sprintf("%s: [\n%s\n]", quoted(path), strings.Join(exported(found), ",\n")))
	}
	fmt.Printf("{\n%s\n}\n", strings.Join(parts, ",\n"))
}

// exported are a package's names as Go declares them, one a line.
func exported(of *types.Package) (lines []string) {
	for _, name := range of.Scope().Names() {
		if object := of.Scope().Lookup(name); object.Exported() {
			lines = append(lines, quoted(declaration(object)))
		}
	}
	return lines
}

func declaration(object types.Object) string {
	relative := types.RelativeTo(object.Pkg())
	short := func(other *types.Package) string {
		if relative(other) == "" {
			return ""
		}
		return other.Name()
	}
	switch object := object.(type) {
	case *types.Const:
		return fmt.Sprintf("const %s = %s", object.Name(), object.Val())
	case *types.TypeName:
		return declaredType(object, short)
	}
	return types.ObjectString(object, short)
}

// declaredType says what kind of type it is; a list of fields or methods would be too much.
func declaredType(object *types.TypeName, short types.Qualifier) string {
	text := types.ObjectString(object, short)
	for _, kind := range []string{"struct", "interface"} {
		if before, _, found := strings.Cut(text, " "+kind+"{"); found {
			return before + " " + kind
		}
	}
	return text
}

func quoted(text string) string {
	bytes, err := json.Marshal(text)
	if err != nil {
		panic(err)
	}
	return strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(bytes))
}
