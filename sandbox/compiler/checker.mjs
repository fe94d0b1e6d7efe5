import { readFileSync } from 'node:fs';
import { readLibrary } from './library.mjs';
import { ownFiles, resolveIn, testFiles } from './tree.mjs';
import { ts } from './vendor.mjs';

const options = JSON.parse(readFileSync(new URL('compiler-options.json', import.meta.url), 'utf8'));
const library = readLibrary(options);
const jobFiles = ['solution.ts', 'prelude.d.ts', 'check.ts'];
const solutionNames = new Set(['./solution', './solution.ts', './solution.js']);

/** A language service over virtual files only; it keeps the parsed library from request to request. */
export function createChecker() {
  const registry = ts.createDocumentRegistry(true, '/');
  let texts = new Map();
  let resolve = resolveSolution;
  let version = 0;
  let deadline = Infinity;
  let around = ['/globals.d.ts'];
  let service = createService();

  function createService() {
    const textOf = (path) => texts.get(path) ?? library.get(path);
    return ts.createLanguageService(
      {
        getCompilationSettings: () => options,
        getScriptFileNames: () => [...around, ...texts.keys()],
        getScriptVersion: (path) => (library.has(path) ? '1' : String(version)),
        getScriptSnapshot: (path) => snapshotOf(textOf(path)),
        getCurrentDirectory: () => '/',
        getDefaultLibFileName: () => '/lib/lib.es2023.d.ts',
        fileExists: (path) => textOf(path) !== undefined,
        readFile: textOf,
        directoryExists: () => false,
        getDirectories: () => [],
        useCaseSensitiveFileNames: () => true,
        getCancellationToken: () => ({ isCancellationRequested: () => Date.now() > deadline }),
        resolveModuleNameLiterals: (names, from) => names.map((name) => ({ resolvedModule: resolve(name.text, from) })),
        resolveTypeReferenceDirectiveReferences: (names) => names.map(() => ({ resolvedTypeReferenceDirective: undefined })),
      },
      registry,
    );
  }

  function take(names, files, within) {
    texts = new Map(names.map((name) => [`/${name}`, files[name]]));
    version += 1;
    deadline = Date.now() + within;
  }

  const semanticsOf = (path) => [...service.getSemanticDiagnostics(path)];
  const checkFaults = () => [...service.getSyntacticDiagnostics('/check.ts'), ...semanticsOf('/check.ts')];

  return {
    /** Diagnostics of the solution and of the check, in that order, and what is only remarked; throws ts.OperationCanceledException past the deadline. */
    check(files, within) {
      resolve = resolveSolution;
      around = ['/globals.d.ts'];
      take(jobFiles, files, within);
      const syntax = service.getSyntacticDiagnostics('/solution.ts');
      const program = service.getProgram();
      const source = program.getSourceFile('/solution.ts');
      if (syntax.length > 0) return { source, solution: syntax, check: [], remarks: [] };
      return {
        source,
        solution: semanticsOf('/solution.ts'),
        check: checkFaults(),
        remarks: service.getSuggestionDiagnostics('/solution.ts'),
      };
    },
    /** The same of several files, each by itself. Where tests or a program of their own are to run, nobody asks for a shape. */
    checkTree(files, within, run) {
      const own = run === 'tests' ? [...ownFiles(files), ...testFiles(files)] : ownFiles(files);
      around = run === 'tests' ? ['/globals.d.ts', '/testing.d.ts'] : ['/globals.d.ts'];
      resolve = (name, from) => resolved(resolveIn(files, from.slice(1), name));
      take(run === undefined ? [...own, 'check.ts'] : own, files, within);
      const program = service.getProgram();
      const each = (diagnosticsOf) => own.map((name) => ({ source: program.getSourceFile(`/${name}`), ...diagnosticsOf(`/${name}`) }));
      const syntax = each((path) => ({ solution: service.getSyntacticDiagnostics(path), remarks: [] }));
      if (syntax.some(({ solution }) => solution.length > 0)) return { files: syntax, check: [] };
      return { files: each((path) => ({ solution: semanticsOf(path), remarks: service.getSuggestionDiagnostics(path) })), check: run === undefined ? checkFaults() : [] };
    },
    /** Lets go of everything but the parsed library. */
    renew() {
      service.dispose();
      service = createService();
    },
  };
}

function snapshotOf(text) {
  return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
}

/** Only the check may import, and only the solution. */
function resolveSolution(name, from) {
  return from === '/check.ts' && solutionNames.has(name) ? resolved('solution.ts') : undefined;
}

function resolved(name) {
  return name === undefined ? undefined : { resolvedFileName: `/${name}`, extension: '.ts', isExternalLibraryImport: false };
}
