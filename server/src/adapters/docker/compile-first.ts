import type { Diagnostic } from '@dayseven/contracts/vocabulary';
import type { GlueFile, SandboxJob } from '../../application/ports/sandbox.ts';
import type { CompileObservation, Observation } from '../../domain/judging/observation.ts';
import { sumOf } from '../../domain/judging/stages.ts';
import type { Stages } from '../../domain/judging/stages.ts';
import { orAborted } from './or-aborted.ts';
import type { TypescriptCompilers } from './typescript-compilers.ts';

export interface CompiledFiles {
  readonly files: readonly GlueFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly stages: Stages;
}

/** Compiles a TypeScript job in the compiler container; glue that is TypeScript is for the compiler, the rest for the program. */
export async function compileFirst(compilers: TypescriptCompilers, { source, module, glue, own }: SandboxJob, signal: AbortSignal): Promise<CompiledFiles | { readonly refused: Observation }> {
  const forCompiler = byName(glue.filter(isTypescript));
  const files = module ? { ...byName(module.files), ...forCompiler } : { 'prelude.d.ts': '', ...forCompiler, 'solution.ts': source };

  const began = performance.now();
  const compiled = await orAborted(compilers.compile(files, signal, own), signal);
  const took = performance.now() - began;
  if (compiled.kind === 'gave-up') return { refused: refused({ because: compiled.because, diagnostics: [] }, { compiler: took }) };
  const { ok, diagnostics, javascript } = compiled;
  const stages = { ...compiled.stages, compiler: Math.max(0, took - sumOf(compiled.stages)) };
  if (!ok) return { refused: refused({ because: 'errors', diagnostics }, stages) };
  return { files: [{ name: 'solution.mjs', text: javascript }, ...(own ? [ownGlue(own)] : glue.filter((file) => !isTypescript(file)))], diagnostics, stages };
}

/** In the place of a signature: nothing is called. */
function ownGlue(own: NonNullable<SandboxJob['own']>): GlueFile {
  return { name: 'glue.json', text: JSON.stringify({ kind: `own-${own}` }) };
}

function byName(files: readonly GlueFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ name, text }) => [name, text]));
}

function isTypescript({ name }: GlueFile): boolean {
  return name.endsWith('.ts');
}

type Refusal = Omit<CompileObservation & { readonly kind: 'refused' }, 'kind'>;

function refused(refusal: Refusal, stages: Stages): Observation {
  return { compile: { kind: 'refused', ...refusal }, cases: [], oomKills: 0, peakMemoryBytes: 0, stages };
}
