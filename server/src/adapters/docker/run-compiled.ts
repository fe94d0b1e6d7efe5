import type { SandboxJob, SandboxNews } from '../../application/ports/sandbox.ts';
import type { Observation } from '../../domain/judging/observation.ts';
import { compileFirst } from './compile-first.ts';
import type { FedJob } from './converse.ts';
import type { TypescriptCompilers } from './typescript-compilers.ts';

export interface Runner {
  readonly compilers: TypescriptCompilers;
  readonly runInContainer: (job: FedJob, tell: (news: SandboxNews) => void, signal: AbortSignal) => Promise<Observation>;
}

export interface Running {
  readonly tell: (news: SandboxNews) => void;
  readonly signal: AbortSignal;
}

/** Go is compiled in the container it runs in; TypeScript is compiled before, elsewhere. */
export async function runCompiled({ compilers, runInContainer }: Runner, job: SandboxJob, { tell, signal }: Running): Promise<Observation> {
  if (job.language === 'go') {
    const files = [{ name: 'solution.go', text: job.source }, ...job.glue];
    return runInContainer({ ...job, files }, tell, signal);
  }
  const compiled = await compileFirst(compilers, job, signal);
  if ('refused' in compiled) return compiled.refused;

  // The container only loads what was compiled: the compiler's messages are those that count.
  const { files, stages, diagnostics } = compiled;
  const compile = { kind: 'compiled', diagnostics } as const;
  const observation = await runInContainer({ ...job, files }, (news) => tell(news.kind === 'compiled' ? compile : news), signal);
  return { ...observation, compile, stages: { ...stages, ...observation.stages } };
}
