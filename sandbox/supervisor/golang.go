package main

import (
	"bytes"
	"os"
	"time"
)

const (
	toolchain     = "/opt/dayseven/go"
	sourceFolder  = "/w/source"
	builtFolder   = "/w/built"
	objectPath    = builtFolder + "/solution.a"
	programPath   = builtFolder + "/program"
	solutionFile  = "solution.go"
	glueFile      = "glue.go"
	harnessImport = "dayseven/harness"
	scriptImport  = "dayseven/harness/script"
	// What a solution, and what a test beside it, may import.
	solutionConfig = "/compile.importcfg"
	testsConfig    = "/tests.importcfg"
)

type goRunner struct {
	archives  map[string]string
	available []string
	// forTests is what a test may import.
	forTests []string
	// toVet is what was built, until it was looked at.
	toVet *goVet
}

func newGoRunner() *goRunner {
	archives := archivesOf(solutionConfig)
	return &goRunner{archives: archives, available: importable(archives), forTests: importable(archivesOf(testsConfig))}
}

func archivesOf(config string) map[string]string {
	text, err := os.ReadFile(toolchain + config)
	if err != nil {
		panic(err.Error())
	}
	return archivesIn(string(text))
}

func (r *goRunner) language() string { return "go" }

func (r *goRunner) prepare() {
	for folder, mode := range map[string]os.FileMode{sourceFolder: 0o755, builtFolder: 0o777} {
		if err := os.MkdirAll(folder, 0o755); err != nil {
			panic(err.Error())
		}
		if err := os.Chmod(folder, mode); err != nil {
			panic(err.Error())
		}
	}
}

func (r *goRunner) compile(host *host, job job, files files) *launch {
	if job.Module != "" {
		return r.compileModule(host, job, files)
	}
	began := time.Now()
	source := bytes.TrimPrefix(files[solutionFile], []byte("\xef\xbb\xbf"))
	report := compiled{Stages: map[string]float64{}, Diagnostics: []diagnostic{}}
	report.Diagnostics = append(report.Diagnostics, refusals(source, r.available)...)
	report.Stages["check"] = millis(time.Since(began))

	if len(report.Diagnostics) == 0 {
		build := goBuild{source: source, glue: files[glueFile], limits: job.Limits, deadline: began.Add(milliseconds(job.Limits.CompileWallMs))}
		build.run(&report)
	}
	report.WallMs = millis(time.Since(began))
	host.tell(kindCompiled, report)
	if !report.OK {
		return nil
	}
	r.toVet = &goVet{archives: r.archives, packages: []vetPackage{{
		importPath: "main", own: map[string][]byte{solutionFile: source}, beside: map[string][]byte{glueFile: files[glueFile]},
	}}}
	return &launch{start: func() *program { return startProgram(programPath, nil) }}
}

func (r *goRunner) vet(limit time.Duration) findings {
	vet := r.toVet
	r.toVet = nil
	if vet == nil {
		return nothingFound
	}
	return vet.run(limit)
}

func millis(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
