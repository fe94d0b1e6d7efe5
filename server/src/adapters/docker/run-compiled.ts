import type { GlueFile, SandboxJob, SandboxNews } from '../../application/ports/sandbox.ts';
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
  const { module, ...rest } = job;
  if (job.language === 'go') {
    const own = module ? withoutGlue(module.files, job.glue) : [{ name: 'solution.go', text: job.source }];
    return runInContainer({ ...rest, files: [...own, ...job.glue], ...(module && { module: module.name }) }, tell, signal);
  }
  const compiled = await compileFirst(compilers, job, signal);
  if ('refused' in compiled) return compiled.refused;

  // The container only loads what was compiled: the compiler's messages are those that count.
  const { files, stages, diagnostics } = compiled;
  const compile = { kind: 'compiled', diagnostics } as const;
  const observation = await runInContainer({ ...rest, files }, (news) => tell(news.kind === 'compiled' ? compile : news), signal);
  return { ...observation, compile, stages: { ...stages, ...observation.stages } };
}

/** What is given stays as it is given, whatever the candidate made of it. */
function withoutGlue(files: readonly GlueFile[], glue: readonly GlueFile[]): readonly GlueFile[] {
  return files.filter(({ name }) => !glue.some((given) => given.name === name));
}
