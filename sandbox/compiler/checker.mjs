import { readFileSync } from 'node:fs';
import { readLibrary } from './library.mjs';
import { ts } from './vendor.mjs';

const options = JSON.parse(readFileSync(new URL('compiler-options.json', import.meta.url), 'utf8'));
const library = readLibrary(options);
const jobFiles = ['/solution.ts', '/prelude.d.ts', '/check.ts'];
const roots = ['/globals.d.ts', ...jobFiles];
const solutionNames = new Set(['./solution', './solution.ts', './solution.js']);

/** A language service over virtual files only; it keeps the parsed library from request to request. */
export function createChecker() {
  const registry = ts.createDocumentRegistry(true, '/');
  let texts = new Map();
  let version = 0;
  let deadline = Infinity;
  let service = createService();

  function createService() {
    const textOf = (path) => texts.get(path) ?? library.get(path);
    return ts.createLanguageService(
      {
        getCompilationSettings: () => options,
        getScriptFileNames: () => roots,
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

  return {
    /** Diagnostics of the solution and of the check, in that order, and what is only remarked; throws ts.OperationCanceledException past the deadline. */
    check(files, within) {
      texts = new Map(jobFiles.map((path) => [path, files[path.slice(1)]]));
      version += 1;
      deadline = Date.now() + within;
      const syntax = service.getSyntacticDiagnostics('/solution.ts');
      const program = service.getProgram();
      const source = program.getSourceFile('/solution.ts');
      if (syntax.length > 0) return { source, solution: syntax, check: [], remarks: [] };
      return {
        source,
        solution: [...service.getSemanticDiagnostics('/solution.ts')],
        check: [...service.getSyntacticDiagnostics('/check.ts'), ...service.getSemanticDiagnostics('/check.ts')],
        remarks: service.getSuggestionDiagnostics('/solution.ts'),
      };
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
function resolve(name, from) {
  if (from !== '/check.ts' || !solutionNames.has(name)) return undefined;
  return { resolvedFileName: '/solution.ts', extension: '.ts', isExternalLibraryImport: false };
}
