import type { BenchRun } from '../bench-run.ts';
import { sideBySide } from '../measure/side-by-side.ts';
import { spreadOf } from '../measure/spread.ts';
import { compilerMs, timeJobs } from '../ours/timed-jobs.ts';
import { goSolutions } from '../programs/go.ts';
import { typescriptSolution } from '../programs/typescript.ts';
import type { Section } from '../result.ts';
import { withPage } from './with-page.ts';

/** From Run to the first case at the page, without what the compiler took. */
export async function firstCase(run: BenchRun): Promise<Section> {
  const measured = await withPage(run, async (page) => {
    const jobs = timeJobs(page);
    const beyondCompiler = (job: (typeof jobs.all)[number]): number => job.heard.firstCase - compilerMs(job);
    return sideBySide({
      go: jobs.way((round) => ({ event: 'job:run', language: 'go', source: goSolutions.fmt(round) }), beyondCompiler),
      typescript: jobs.way((round) => ({ event: 'job:run', language: 'typescript', source: typescriptSolution(round) }), beyondCompiler),
    }, run.rounds);
  });
  return {
    name: 'first-case',
    about: 'From Run to the first case told over the socket, less what the compiler itself took (the stages check, compile, link and transform).',
    rows: [
      { what: 'First case beyond the compiler, Go', unit: 'ms', ours: spreadOf(measured.go), bar: 'first case' },
      { what: 'First case beyond the compiler, TypeScript', unit: 'ms', ours: spreadOf(measured.typescript), bar: 'first case' },
    ],
    findings: [],
  };
}
