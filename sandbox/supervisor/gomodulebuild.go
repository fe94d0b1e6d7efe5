package main

import (
	"maps"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
)

const (
	moduleConfig = builtFolder + "/module.importcfg"
	linkConfig   = builtFolder + "/link.importcfg"
)

// compileModule compiles a candidate's packages one by one, then the glue, and links them.
func (r *goRunner) compileModule(host *host, job job, files files) *launch {
	began := time.Now()
	report := compiled{Stages: map[string]float64{}, Diagnostics: []diagnostic{}}
	available := importing{solution: r.available}
	if job.Own == ownTests {
		available.tests = r.forTests
	}
	module := readModule(job.Module, files, available)
	packages := module.inOrder()
	var arguments, environment []string
	glue := files[glueFile]
	switch job.Own {
	case ownTests:
		glue, arguments = module.testMain(packages), testArguments(job.Limits)
	case ownProgram:
		module.requireProgram(packages)
	}
	report.Diagnostics = append(report.Diagnostics, module.found...)
	report.Stages["check"] = millis(time.Since(began))

	if len(report.Diagnostics) == 0 {
		build := moduleBuild{module: module, glue: glue, limits: job.Limits, deadline: began.Add(milliseconds(job.Limits.CompileWallMs)), report: &report, library: toolchain, config: solutionConfig}
		if job.Race {
			build.library, build.flags, build.linkFlags, environment = raceLibrary, []string{"-race"}, raceLinkFlags, raceEnvironment
		}
		if job.Own == ownTests {
			build.config = testsConfig
		}
		build.linksProgram = job.Own == ownProgram
		build.run(packages)
	}
	report.WallMs = millis(time.Since(began))
	host.tell(kindCompiled, report)
	if !report.OK {
		return nil
	}
	if !job.Race && job.Own == "" {
		r.toVet = vetOfModule(module, packages, r.archives)
	}
	return &launch{start: func() *program { return startProgram(programPath, arguments, environment...) }}
}

const raceLibrary = toolchain + "/race"

// The linker would ask a C compiler where the detector's helpers are.
var raceLinkFlags = []string{"-race", "-linkmode=internal", "-libgcc=" + raceLibrary + "/libgcc.a"}

// raceEnvironment lets who races go on, and tell of it by its status in the end; of who is stuck it shows everybody.
var raceEnvironment = []string{"GORACE=exitcode=66 halt_on_error=0 atexit_sleep_ms=0", "GOTRACEBACK=all"}

type moduleBuild struct {
	module   *goModule
	glue     []byte
	limits   limits
	deadline time.Time
	report   *compiled
	// library is where the compiled standard library is, flags what it was compiled with.
	library          string
	flags, linkFlags []string
	// config is the importcfg in the library that compiling begins with.
	config string
	// linksProgram is for a candidate's own program in the place of the glue.
	linksProgram bool
	// archives are the lines of an importcfg for what is built so far.
	archives string
}

func (b *moduleBuild) run(packages []*goPackage) {
	writeSource(glueFile, b.glue)
	for number, each := range packages {
		if !b.compile(each, archiveOf(number)) {
			return
		}
	}
	glue := stage{"compile", toolchain + "/compile", sourceFolder, b.compileArguments("main", objectPath, sourceFolder+"=>main", []string{glueFile})}
	b.writeConfigs()
	if !b.linksProgram && !b.perform(glue, "") {
		return
	}
	link := stage{"link", toolchain + "/link", sourceFolder, append(slices.Clone(b.linkFlags),
		"-importcfg", linkConfig, "-buildmode=exe", "-s", "-w", "-o", programPath, objectPath,
	)}
	if !b.perform(link, "") {
		return
	}
	sealModule(len(packages))
	b.report.OK = true
}

// archiveOf says where a package goes, by its place in the order.
func archiveOf(number int) string { return builtFolder + "/p" + strconv.Itoa(number) + ".a" }

// compile makes one package; a program is compiled too, for its errors, and then left alone where it is not what runs.
func (b *moduleBuild) compile(p *goPackage, archive string) bool {
	folder := path.Join(sourceFolder, p.folder)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		panic(err.Error())
	}
	names := make([]string, len(p.files))
	for i, file := range p.files {
		names[i] = file[strings.LastIndexByte(file, '/')+1:]
		writeSource(file, b.module.sources[file])
	}
	b.writeConfigs()
	importPath := p.importPath
	if p.isProgram() {
		importPath = "main"
		if b.linksProgram {
			archive = objectPath
		}
	}
	trim := folder + "=>" + path.Join(b.module.name, p.folder)
	if !b.perform(stage{"compile", toolchain + "/compile", folder, b.compileArguments(importPath, archive, trim, names)}, p.folder) {
		return false
	}
	if !p.isProgram() {
		b.archives += "packagefile " + p.importPath + "=" + archive + "\n"
	}
	return true
}

func (b *moduleBuild) compileArguments(importPath, archive, trim string, names []string) []string {
	return slices.Concat(b.flags, []string{
		"-p", importPath, "-importcfg", moduleConfig, "-o", archive,
		"-pack", "-complete", "-c=2", "-dwarf=false", "-trimpath", trim,
	}, names)
}

// writeConfigs gives the tools everything a single file has, and the packages that are built.
func (b *moduleBuild) writeConfigs() {
	for from, to := range map[string]string{b.library + b.config: moduleConfig, b.library + "/link.importcfg": linkConfig} {
		config, err := os.ReadFile(from)
		if err == nil {
			err = os.WriteFile(to, append(config, b.archives...), 0o644)
		}
		if err != nil {
			panic(err.Error())
		}
	}
}

// perform runs one tool and says what it found in files of a folder; false when that is the end.
func (b *moduleBuild) perform(stage stage, folder string) bool {
	result := runTool(stage, b.deadline, b.limits.CompileDiagnosticsBytes)
	b.report.Stages[stage.name] += millis(result.took)
	if result.refused == "" && result.ok {
		return true
	}
	b.report.Diagnostics = append(b.report.Diagnostics, b.explain(parseDiagnostics(result.output), folder)...)
	b.report.Refused = result.refused
	if b.report.Refused == "" && len(b.report.Diagnostics) == 0 {
		b.report.Refused = "crash"
	}
	return false
}

// explain gives what the compiler found its place among the candidate's files; what it found in the glue is that a declaration is missing there.
func (b *moduleBuild) explain(found []diagnostic, folder string) []diagnostic {
	notes := readGlue(string(b.glue))
	explained := []diagnostic{}
	said := map[string]bool{}
	for _, each := range found {
		name := strings.TrimPrefix(folder+"/"+each.File[strings.LastIndexByte(each.File, '/')+1:], "/")
		want := notes.wantAt(each.Line)
		if source, own := b.module.sources[name]; own {
			each.File = name
			each.Column = utf16Column(source, each.Line, each.Column)
			explained = append(explained, each)
		} else if notes.checks(each.Line) && !said[want] {
			said[want] = true
			explained = append(explained, b.aboutWhole(wantSentence(want, each.Message)))
		}
	}
	// What the checks do not catch is told as it is; after them it would only repeat them.
	if len(explained) == 0 && len(found) > 0 {
		explained = append(explained, b.aboutWhole("Your code does not fit the code that calls it. The compiler says: "+found[0].Message))
	}
	return explained
}

func (b *moduleBuild) aboutWhole(message string) diagnostic {
	return diagnostic{Severity: "error", File: b.module.rootFile(), Line: 1, Column: 1, Message: message}
}

// sealModule leaves the program, and the packages for a look at them later, in folders that only PID 1 can change.
func sealModule(packages int) {
	built, err := os.ReadDir(builtFolder)
	if err != nil {
		panic(err.Error())
	}
	kept := map[string]bool{programPath: true}
	for number := range packages {
		kept[archiveOf(number)] = true
	}
	for _, entry := range built {
		if path := builtFolder + "/" + entry.Name(); !kept[path] {
			_ = os.RemoveAll(path)
		}
	}
	_ = os.RemoveAll(sourceFolder)
	for _, folder := range []string{"/w", builtFolder} {
		if err := os.Chmod(folder, 0o755); err != nil {
			panic(err.Error())
		}
	}
}

// vetOfModule is a look at each package of a module that was built; those it imports are where the build left them.
func vetOfModule(module *goModule, packages []*goPackage, archives map[string]string) *goVet {
	vet := &goVet{archives: maps.Clone(archives)}
	for number, each := range packages {
		looked := vetPackage{folder: each.folder, importPath: each.importPath, own: map[string][]byte{}, beside: map[string][]byte{}}
		for _, file := range each.files {
			if file == apiFile {
				looked.beside[file] = module.sources[file]
			} else {
				looked.own[file] = module.sources[file]
			}
		}
		vet.archives[each.importPath] = archiveOf(number)
		vet.packages = append(vet.packages, looked)
	}
	return vet
}
