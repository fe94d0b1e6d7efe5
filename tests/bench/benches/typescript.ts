import { classicTypescript, nativeTypescript } from '../bare/bare-typescript.ts';
import type { BenchRun } from '../bench-run.ts';
import { sideBySide } from '../measure/side-by-side.ts';
import { spreadOf } from '../measure/spread.ts';
import { stagesOf, timeJobs } from '../ours/timed-jobs.ts';
import { typescriptSolution } from '../programs/typescript.ts';
import type { Section } from '../result.ts';
import { withPage } from './with-page.ts';

/** Submit to verdict, type check included, against the native compiler's check and the classic compiler, each with Node after it. */
export async function typescript(run: BenchRun): Promise<Section> {
  const { measured, stages } = await withPage(run, async (page) => {
    const jobs = timeJobs(page);
    const ours = jobs.way((round) => ({ event: 'job:submit', language: 'typescript', source: typescriptSolution(round) }));
    const ways = { ours, native: await nativeTypescript(run), classic: await classicTypescript(run) };
    const all = await sideBySide(ways, run.rounds);
    return { measured: all, stages: stagesOf(jobs.all.slice(run.rounds.warmUp)) };
  });
  const row = { what: 'TypeScript', unit: 'ms', ours: spreadOf(measured.ours) };
  return {
    name: 'typescript',
    about: 'TypeScript, submit to verdict with the type check, 20 small cases. Native: TypeScript 7\'s own binary with `--noEmit`, then the image\'s Node on the same file; classic: the image\'s TypeScript 5 by `tsc main.ts`, then Node, which are the steps of Piston and Judge0.',
    rows: [
      { ...row, against: { what: 'native `tsc --noEmit` + `node`', theirs: spreadOf(measured.native) }, bar: 'typescript / native', stages },
      { ...row, against: { what: 'classic `tsc` + `node`', theirs: spreadOf(measured.classic) }, bar: 'typescript / classic' },
    ],
    findings: [],
  };
}
