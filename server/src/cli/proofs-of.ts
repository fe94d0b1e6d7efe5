import { languages } from '@dayseven/contracts';
import type { JobView, Language } from '@dayseven/contracts';
import type { MachineLevel, Problem, WrongSolution } from '@dayseven/problems';
import { hasRaceRun } from '../application/plan-job.ts';
import type { OpenJudge } from './open-judge.ts';

/** One thing that was to be proved, in words. */
export interface Fact {
  readonly ok: boolean;
  readonly text: string;
}

/** A problem of one file, or a level of one of several. */
export type Proved = Problem | MachineLevel;

/** Judges something and says whether it came out as it must. */
export type Proof = (judge: Pick<OpenJudge, 'judge'>) => Promise<Fact>;

/** A model nearer to its limit than this would fail on a slower machine. */
const LEAST_HEADROOM = 3;

/** What containers have to prove of a problem: both models pass, both starters fail, and each wrong solution as it says. */
export async function proofsOf(problem: Proved): Promise<readonly Proof[]> {
  const models = await Promise.all(languages.map(async (language) => modelPasses(problem, language, (await problem.model(language)).source)));
  const starters = languages.map((language) => starterFails(problem, language));
  const races = 'module' in problem && await hasRaceRun(problem) ? [modelIsClean(problem)] : [];
  return [...models, ...races, ...starters, ...problem.wrongSolutions().map((wrong) => wrongFails(problem, wrong))];
}

/** What else the machine does only ever adds to a time: of so many runs the quickest tells what the model needs. */
const MOST_RUNS = 3;

function modelPasses(problem: Proved, language: Language, source: string): Proof {
  const limitMs = problem.limits[language].caseCpuMs;
  return async (judge) => {
    let usedMs = Infinity;
    for (let run = 0; run < MOST_RUNS && limitMs / usedMs < LEAST_HEADROOM; run += 1) {
      const view = await judge.judge({ problem, kind: 'submission', language, source });
      if (kindOf(view) !== 'accepted') return { ok: false, text: `${problem.summary.id}: the ${language} model is ${cameOut(view)}, and must be accepted` };
      usedMs = Math.min(usedMs, Math.max(view.result?.cpuMs ?? 0, 0.1));
    }
    const headroom = limitMs / usedMs;
    const what = `${problem.summary.id}: the ${language} model is accepted`;
    return { ok: headroom >= LEAST_HEADROOM, text: `${what}; its slowest case took ${Math.round(usedMs)} of ${limitMs} ms, ${headroom.toFixed(headroom < 10 ? 1 : 0)} times less` };
  };
}

/** In calls at once, watched by the detector. */
function modelIsClean(problem: Proved): Proof {
  return async (judge) => {
    const { result } = await judge.judge({ problem, kind: 'race', language: 'go', source: (await problem.model('go')).source });
    const ok = result?.evidence?.kind === 'race' && result.evidence.outcome === 'clean';
    return { ok, text: `${problem.summary.id}: the go model in calls at once: ${result?.verdict.message ?? 'no verdict'}${ok ? '' : ' It must be clean.'}` };
  };
}

function starterFails(problem: Proved, language: Language): Proof {
  return async (judge) => {
    const view = await judge.judge({ problem, kind: 'submission', language, source: problem.starters[language] });
    const ok = kindOf(view) !== 'accepted' && kindOf(view) !== 'internal-error';
    return { ok, text: `${problem.summary.id}: the ${language} starter is ${cameOut(view)}${ok ? '' : ', and must be rejected'}` };
  };
}

function wrongFails(problem: Proved, { file, language, source, verdict, category }: WrongSolution): Proof {
  if (verdict === 'race') return wrongRaces(problem, { file, language, source });
  return async (judge) => {
    const view = await judge.judge({ problem, kind: 'submission', language, source });
    const ok = kindOf(view) === verdict && categoryOf(view) === category;
    return { ok, text: `${problem.summary.id}: ${file} is ${cameOut(view)}${ok ? '' : `, and must be ${verdict} in ${category}`}` };
  };
}

function wrongRaces(problem: Proved, { file, language, source }: Pick<WrongSolution, 'file' | 'language' | 'source'>): Proof {
  return async (judge) => {
    const { result } = await judge.judge({ problem, kind: 'race', language, source });
    const ok = result?.evidence?.kind === 'race' && result.evidence.outcome === 'race';
    return { ok, text: `${problem.summary.id}: ${file} in calls at once: ${result?.verdict.message ?? 'no verdict'}${ok ? '' : ' It must race.'}` };
  };
}

function kindOf({ result }: JobView): string {
  return result?.verdict.kind ?? 'internal-error';
}

function categoryOf({ result }: JobView): string | undefined {
  const failing = result?.cases.find(({ index }) => index === result.verdict.caseIndex);
  return failing?.kind === 'sample' ? 'sample' : failing?.category;
}

function cameOut(view: JobView): string {
  const category = categoryOf(view);
  if (category !== undefined) return `${kindOf(view)} in ${category}`;
  return kindOf(view) === 'accepted' ? 'accepted' : `${kindOf(view)} (${view.result?.verdict.message ?? 'no verdict'})`;
}
