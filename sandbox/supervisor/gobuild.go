package main

import (
	"os"
	"time"
)

// goBuild compiles and links one solution with its glue.
type goBuild struct {
	source, glue []byte
	limits       limits
	deadline     time.Time
}

type stage struct {
	name, path, folder string
	arguments          []string
}

var goStages = []stage{
	{"compile", toolchain + "/compile", sourceFolder, []string{
		"-p", "main", "-importcfg", toolchain + "/compile.importcfg", "-o", objectPath,
		"-pack", "-complete", "-c=2", "-dwarf=false", "-trimpath", sourceFolder, glueFile, solutionFile,
	}},
	{"link", toolchain + "/link", sourceFolder, []string{
		"-importcfg", toolchain + "/link.importcfg", "-buildmode=exe", "-s", "-w", "-o", programPath, objectPath,
	}},
}

func (b goBuild) run(report *compiled) {
	writeSource(solutionFile, b.source)
	writeSource(glueFile, b.glue)
	for _, stage := range goStages {
		result := runTool(stage, b.deadline, b.limits.CompileDiagnosticsBytes)
		report.Stages[stage.name] = millis(result.took)
		if result.refused == "" && result.ok {
			continue
		}
		found := parseDiagnostics(result.output)
		report.Diagnostics = append(report.Diagnostics, explain(found, b.source, b.glue)...)
		report.Refused = result.refused
		if report.Refused == "" && len(report.Diagnostics) == 0 {
			report.Refused = "crash"
		}
		return
	}
	b.seal()
	report.OK = true
}

// seal leaves the program and nothing else, in folders that only PID 1 can change.
func (b goBuild) seal() {
	for _, path := range []string{objectPath, sourceFolder + "/" + solutionFile, sourceFolder + "/" + glueFile} {
		_ = os.Remove(path)
	}
	for _, folder := range []string{"/w", sourceFolder, builtFolder} {
		if err := os.Chmod(folder, 0o755); err != nil {
			panic(err.Error())
		}
	}
}

func writeSource(name string, content []byte) {
	if err := os.WriteFile(sourceFolder+"/"+name, content, 0o644); err != nil {
		panic(err.Error())
	}
}
