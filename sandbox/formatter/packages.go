package main

import (
	_ "embed"
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// What a candidate may import: a path's exported names as Go declares them.
//
//go:embed names.json
var names []byte

var (
	version  = regexp.MustCompile(`/v[0-9]+$`)
	declared = regexp.MustCompile(`^(?:const|func|type|var) (\w+)`)
)

// packageName is what a package is called where it is imported.
func packageName(path string) string {
	unversioned := version.ReplaceAllString(path, "")
	return unversioned[strings.LastIndexByte(unversioned, '/')+1:]
}

// packageWith finds the package of this name that exports all of these names; none is "".
func packageWith(name string, wanted []string) string {
	var exported map[string][]string
	if err := json.Unmarshal(names, &exported); err != nil {
		panic(err)
	}
	for _, path := range slices.Sorted(maps.Keys(exported)) {
		if packageName(path) == name && hasAll(exported[path], wanted) {
			return path
		}
	}
	return ""
}

func hasAll(declarations, wanted []string) bool {
	has := map[string]bool{}
	for _, declaration := range declarations {
		if parts := declared.FindStringSubmatch(declaration); parts != nil {
			has[parts[1]] = true
		}
	}
	return !slices.ContainsFunc(wanted, func(name string) bool { return !has[name] })
}
