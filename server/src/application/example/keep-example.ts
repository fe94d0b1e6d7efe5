import { JobId, PersonId, RoundId, TabId, type Language, type ProblemId } from '@dayseven/contracts';
import { seededNumbers } from '../../domain/picking/seeded.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { Viewer } from '../viewer.ts';
import { exampleConditions, examplePicks, exampleScript, type Step } from './example-script.ts';
import { typedEdits } from './typed-edits.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  readonly catalogue: ProblemCatalogue;
}

const personId = PersonId.parse('example');
export const exampleViewer: Viewer = { personId, seat: 'candidate' };
const roundId = RoundId.parse('00000000-0000-4000-8000-000000000007');
const tab = TabId.parse('00000000-0000-4000-8000-000000000001');
const language: Language = exampleConditions.language;
const owner = 'example';
/** A Saturday morning. */
const startedAt = Date.UTC(2026, 2, 14, 8, 30);
const at = (minute: number): number => Math.round(startedAt + minute * 60_000);

interface Draft {
  readonly text: string;
  readonly revision: number;
}

/** Plays the example into stores of its own, which no person's round shares. Undefined where one of its problems is missing. */
export async function keepExample({ rounds, jobs, catalogue }: Deps): Promise<RoundId | undefined> {
  const drafts = new Map<ProblemId, Draft>();
  const chance = seededNumbers(exampleConditions.seed);
  let jobCount = 0;

  async function type({ problemId, minute, minutes, until }: Extract<Step, { kind: 'typed' }>): Promise<void> {
    const begun = drafts.get(problemId);
    const starter = catalogue.find(problemId)?.starters[language] ?? '';
    if (!begun) await rounds.append(roundId, { type: 'draft-begun', v: 2, problemId, language, starter }, at(minute));
    const { text, revision } = begun ?? { text: starter, revision: 0 };
    const edits = typedEdits(text, until);
    for (const [index, edit] of edits.entries()) {
      // Nobody types like a clock.
      const moment = at(minute + (minutes * (index + chance())) / edits.length);
      await rounds.appendEdit({ roundId, problemId, language }, { revision: revision + index + 1, at: moment, tab, batch: revision + index + 1, changes: [edit] });
    }
    drafts.set(problemId, { text: until, revision: revision + edits.length });
  }

  async function judge({ problemId, minute, job: kind, verdict, message, atTheEnd }: Extract<Step, { kind: 'judged' }>): Promise<void> {
    jobCount += 1;
    const id = JobId.parse(`00000000-0000-4000-9000-${String(jobCount).padStart(12, '0')}`);
    const { text: source, revision } = drafts.get(problemId) ?? { text: '', revision: 0 };
    if (atTheEnd === true) {
      await rounds.append(roundId, { type: 'round-ended', v: 1, because: 'time', endedAt: at(minute) }, at(minute));
      await rounds.append(roundId, { type: 'finals-submitted', v: 1, jobs: [id] }, at(minute));
    }
    await jobs.enqueue({ id, personId, roundId, problemId, kind, language, revision, source, ownCases: [], queuedAt: at(minute) }, 1);
    await jobs.takeNext(owner, at(minute));
    await jobs.finish(id, owner, { verdict: { kind: verdict, message }, cases: [], diagnostics: [], stages: {} }, at(minute));
  }

  async function play(step: Step): Promise<void> {
    switch (step.kind) {
      case 'typed': return type(step);
      case 'judged': return judge(step);
      case 'happened': await rounds.append(roundId, step.event, at(step.minute));
    }
  }

  if (examplePicks.some(({ problemId }) => !catalogue.find(problemId))) return undefined;
  const round = { id: roundId, personId, kind: 'dsa', problems: examplePicks.map(({ problemId }) => problemId), openedAt: at(-5) } as const;
  await rounds.create(round, { type: 'dsa-planned', v: 1, conditions: exampleConditions, picks: examplePicks });
  for (const step of exampleScript) await play(step);
  return roundId;
}
