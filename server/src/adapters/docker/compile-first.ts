import type { Diagnostic } from '@dayseven/contracts/vocabulary';
import type { GlueFile, SandboxJob } from '../../application/ports/sandbox.ts';
import type { CompileObservation, Observation } from '../../domain/judging/observation.ts';
import type { TypescriptCompiler } from './typescript-compiler.ts';

export interface CompiledFiles {
  readonly files: readonly GlueFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly stages: Readonly<Record<string, number>>;
}

/** Compiles a TypeScript job in the compiler container; glue that is TypeScript is for the compiler, the rest for the program. */
export async function compileFirst(compiler: TypescriptCompiler, { source, glue }: SandboxJob): Promise<CompiledFiles | { readonly refused: Observation }> {
  const forCompiler = glue.filter(isTypescript).map(({ name, text }) => [name, text] as const);
  const files = { 'prelude.d.ts': '', ...Object.fromEntries(forCompiler), 'solution.ts': source };

  const compiled = await compiler.compile(files);
  if (compiled.kind === 'gave-up') return { refused: refused({ because: compiled.because, diagnostics: [] }, {}) };
  const { ok, diagnostics, stages, javascript } = compiled;
  if (!ok) return { refused: refused({ because: 'errors', diagnostics }, stages) };
  return { files: [{ name: 'solution.mjs', text: javascript }, ...glue.filter((file) => !isTypescript(file))], diagnostics, stages };
}

function isTypescript({ name }: GlueFile): boolean {
  return name.endsWith('.ts');
}

type Refusal = Omit<CompileObservation & { readonly kind: 'refused' }, 'kind'>;

function refused(refusal: Refusal, stages: Readonly<Record<string, number>>): Observation {
  return { compile: { kind: 'refused', ...refusal }, cases: [], oomKills: 0, peakMemoryBytes: 0, stages };
}
