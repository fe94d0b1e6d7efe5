import type { JobId, ProblemId, RoundId } from '@dayseven/contracts';
import { foldRound, sheetOf, type SheetState } from '../../domain/round/round-state.ts';
import type { DraftBook } from '../draft-book.ts';
import type { MachineFinals } from '../machine/machine-finals.ts';
import type { Clock } from '../ports/clock.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';
import { finalsLeft, isNew, type Final } from './final.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  readonly drafts: DraftBook;
  readonly clock: Clock;
  /** The same id for the same round and problem, so that a submission cut short is not made twice. */
  readonly finalJobId: (roundId: RoundId, problemId: ProblemId) => JobId;
  readonly machineFinals: MachineFinals;
  readonly wakeJudge: () => void;
}

/** Hands what was in the editors at the end of a round to the judge, once. */
export type SubmitFinals = (id: RoundId) => Promise<void>;

export function createSubmitFinals({ rounds, jobs, drafts, clock, finalJobId, machineFinals, wakeJudge }: Deps): SubmitFinals {
  /** Nothing for an untouched draft, and nothing again for a text that was submitted already. */
  async function finalsOf({ id: roundId, personId }: StoredRound, problemId: ProblemId, { language }: SheetState): Promise<readonly Final[]> {
    const draft = (await drafts.read(roundId, problemId)).find((one) => one.language === language);
    if (!draft || draft.revision === 0 || draft.text.trim() === '') return [];
    const before = await jobs.listBySheet(roundId, problemId, 1_000);
    const submitted = before.find((job) => job.kind === 'submission' && job.language === language && job.source === draft.text && job.state !== 'cancelled');
    if (submitted) return finalsLeft(submitted);
    const request = { id: finalJobId(roundId, problemId), personId, roundId, problemId, kind: 'submission', language } as const;
    return [{ ...request, revision: draft.revision, source: draft.text, ownCases: [], queuedAt: clock.now() }];
  }

  return async function submitFinals(id) {
    const round = await rounds.find(id);
    const log = await rounds.events(id);
    if (!round || log.some(({ event }) => event.type === 'finals-submitted')) return;
    const state = foldRound(log.map(({ event }) => event));
    const found = await Promise.all(round.problems.map((problemId) => finalsOf(round, problemId, sheetOf(state, problemId))));
    const finals = [...found.flat(), ...(await machineFinals(round, log))];
    // What was written in time is graded however long the line is.
    for (const request of finals.filter(isNew)) await jobs.enqueue(request, Infinity);
    await rounds.append(id, { type: 'finals-submitted', v: 1, jobs: finals.map((final) => final.id) }, clock.now());
    wakeJudge();
  };
}
