import type { Language } from '@dayseven/contracts';
import { createRandom } from '../../problems/src/random/random.ts';
import type { HostileProgram } from '../programs/program-files.ts';

/** A job and how it may end. */
export interface PlannedJob {
  readonly name: string;
  readonly event: 'run' | 'submit';
  readonly language: Language;
  readonly problem: string;
  readonly source: string;
  readonly expect: readonly string[];
}

/** What one person does before the next thing: a job awaited, one cancelled, or two runs of which the second replaces the first. */
export type Step =
  | { readonly kind: 'judge'; readonly job: PlannedJob }
  | { readonly kind: 'cancel'; readonly job: PlannedJob; readonly afterMs: number }
  | { readonly kind: 'replace'; readonly first: PlannedJob; readonly second: PlannedJob };

export interface SoakPlan {
  readonly jobs: number;
  /** One seed, one plan: a failure can be seen again. */
  readonly seed: number;
  readonly persons: number;
}

const shares = { dear: 0.1, cancel: 0.06, replace: 0.04, run: 0.2 };
const longestPatienceMs = 600;

/** Most programs are quick; those that end by a limit are few, or the soak would only wait. */
export function planSoak(programs: readonly HostileProgram[], { jobs, seed, persons }: SoakPlan): readonly (readonly Step[])[] {
  const random = createRandom('soak', seed);
  const [cheap, dear] = [programs.filter((program) => !isDear(program)), programs.filter(isDear)];
  const named = (name: string): readonly HostileProgram[] => programs.filter((program) => program.name.replace(/\.\w+$/, '') === name);
  const submission = (from: readonly HostileProgram[]): PlannedJob => asJob(random.pick(from), 'submit');
  const run = (): PlannedJob => asJob(random.pick(named('right')), 'run');

  function step(): Step {
    const draw = random.float(0, 1);
    if (draw < shares.dear) return { kind: 'judge', job: submission(dear) };
    if (draw < shares.dear + shares.cancel) return { kind: 'cancel', job: { ...submission(named('endless')), expect: ['cancelled'] }, afterMs: random.int(0, longestPatienceMs) };
    if (draw < shares.dear + shares.cancel + shares.replace) {
      const [first, second] = [run(), run()];
      return { kind: 'replace', first: { ...first, expect: [...first.expect, 'cancelled'] }, second: { ...second, problem: first.problem } };
    }
    return { kind: 'judge', job: draw > 1 - shares.run ? run() : submission(cheap) };
  }

  const lines: Step[][] = Array.from({ length: persons }, () => []);
  for (let planned = 0, turn = 0; planned < jobs; turn++) {
    const next = step();
    const fits = planned + jobsIn(next) <= jobs ? next : { kind: 'judge' as const, job: run() };
    lines[turn % persons]?.push(fits);
    planned += jobsIn(fits);
  }
  return lines;
}

export function jobsIn(step: Step): number {
  return step.kind === 'replace' ? 2 : 1;
}

function asJob({ name, language, problem, source, expect }: HostileProgram, event: PlannedJob['event']): PlannedJob {
  return { name, language, problem, source, event, expect: [expect] };
}

/** What ends by a limit, or keeps a compiler busy. */
function isDear(program: HostileProgram): boolean {
  return program.expect.endsWith('-limit') || /bomb|nesting|floods/.test(program.class);
}
