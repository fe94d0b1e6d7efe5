import { bareGo, emptyGoRun, warmGoRun } from '../bare/bare-go.ts';
import { dockerRun } from '../bare/docker-run.ts';
import type { BenchRun } from '../bench-run.ts';
import { sideBySide, type Way } from '../measure/side-by-side.ts';
import { spreadOf } from '../measure/spread.ts';
import type { BenchPage } from '../ours/bench-page.ts';
import { stagesOf, timeJobs } from '../ours/timed-jobs.ts';
import { goSolutions, type GoSolution } from '../programs/go.ts';
import type { Row, Section } from '../result.ts';
import { withPage } from './with-page.ts';

const submit = (source: string) => ({ event: 'job:submit', language: 'go', source } as const);

/** Submit to verdict against the compiler, the linker and the program by themselves, and against `go run`. */
export async function go(run: BenchRun): Promise<Section> {
  const rows = await withPage(run, async (page) => {
    const all: Row[] = [];
    for (const name of Object.keys(goSolutions) as GoSolution[]) all.push(...await oneSolution(run, page, name));
    return all;
  });
  return {
    name: 'go',
    about: 'Go, submit to verdict over the socket, 20 small cases. Bare: the same file and a main with the same cases through the image\'s own compiler and linker, with the sandbox\'s flags, then run, by one line of a shell.',
    rows, findings: [],
  };
}

async function oneSolution(run: BenchRun, page: BenchPage, name: GoSolution): Promise<readonly Row[]> {
  const solution = goSolutions[name];
  const jobs = timeJobs(page);
  const ways = { ours: jobs.way((round) => submit(solution(round))), bare: await bareGo(run, solution), goRun: await warmGoRun(run, solution) };
  const measured = await sideBySide(ways, run.rounds);
  const row = { what: `Go, ${name}`, unit: 'ms', ours: spreadOf(measured.ours) };
  return [
    { ...row, against: { what: 'bare compile + link + run', theirs: spreadOf(measured.bare) }, bar: `go ${name} / bare`, stages: stagesOf(jobs.all.slice(run.rounds.warmUp)) },
    { ...row, against: { what: '`go run`, warm cache', theirs: spreadOf(measured.goRun) } },
  ];
}

/** Against the step that Piston and Judge0 take for each submission. */
export async function goEmptyCache(run: BenchRun): Promise<Section> {
  const theirs = { what: '`go run`, empty cache', way: await emptyGoRun(run, goSolutions.fmt) };
  return {
    name: 'go-empty-cache',
    about: 'Go, submit to verdict, against `go run` with an empty cache, which is the step Piston and Judge0 take for each submission.',
    rows: [{ ...await fmtAgainst(run, theirs), bar: 'go fmt / empty cache' }], findings: [],
  };
}

/** Against a container that is started for each submission. */
export async function goDockerRun(run: BenchRun): Promise<Section> {
  const theirs = { what: '`docker run` for each submission', way: await dockerRun(run, goSolutions.fmt) };
  return {
    name: 'docker-run',
    about: 'Go, submit to verdict, against `docker run` without a network for each submission, which does the same bare compile, link and run inside.',
    rows: [await fmtAgainst(run, theirs)], findings: [],
  };
}

async function fmtAgainst(run: BenchRun, theirs: { readonly what: string; readonly way: Way }): Promise<Row> {
  const measured = await withPage(run, async (page) =>
    sideBySide({ ours: timeJobs(page).way((round) => submit(goSolutions.fmt(round))), theirs: theirs.way }, { ...run.rounds, warmUp: 1 }));
  return { what: 'Go, fmt', unit: 'ms', ours: spreadOf(measured.ours), against: { what: theirs.what, theirs: spreadOf(measured.theirs) } };
}
