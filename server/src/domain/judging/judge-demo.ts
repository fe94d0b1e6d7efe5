import type { JobResult } from './job-result.ts';
import { whyRefused } from './judge-job.ts';
import type { Observation } from './observation.ts';
import { ownEnding } from './own-ending.ts';
import type { OwnRun } from './own-ending.ts';

/** A run of the candidate's own program, as it was seen; its output as text. */
export interface DemoRun extends Omit<OwnRun, 'seen'> {
  readonly seen: Observation;
  readonly stdout: string;
}

/** What the candidate's own program showed when it ran; nobody says what it should have. */
export function judgeDemo({ seen, stdout, ...run }: DemoRun): JobResult {
  const { compile, stages } = seen;
  const [one] = seen.cases;
  const told = (message: string, kind: JobResult['verdict']['kind'], said: { readonly stdout: string; readonly stderr: string }): JobResult => ({
    verdict: { kind, message }, cases: [], diagnostics: compile.kind === 'refused' ? compile.diagnostics : [], stages, evidence: { kind: 'demo', message, ...said },
  });
  if (compile.kind === 'refused') return told(whyRefused(compile), 'compile-error', { stdout: '', stderr: '' });
  if (!one) return told('The program did not run.', 'internal-error', { stdout: '', stderr: '' });

  const ending = ownEnding({ ...run, seen: one });
  const isCut = one.stdout.cut || one.stderr.cut;
  const message = `${ending.message ?? endedItself(ending.status, one.wallMs)}${isCut ? ' It printed more than is shown.' : ''}`;
  return told(message, ending.kind === 'accepted' && ending.status !== 0 ? 'runtime-error' : ending.kind, { stdout, stderr: run.stderr });
}

function endedItself(status: number | undefined, ms: number): string {
  const took = ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
  return status === 0 ? `It ran to its end in ${took}.` : `It ended with status ${status ?? 'unknown'} after ${took}.`;
}
