import type { JobId, JobKind, Language, OwnCase, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { RoundEvent } from './round-event.ts';

export interface FinishedJob {
  readonly jobId: JobId;
  readonly kind: JobKind;
  readonly language: Language;
  readonly revision: number;
  readonly verdict: VerdictKind;
}

/** What a round's log adds up to; drafts are folded from their own table. */
export interface RoundState {
  readonly language: Language;
  readonly ownCases: readonly OwnCase[];
  /** What each begun draft began with. */
  readonly starters: Readonly<Partial<Record<Language, string>>>;
  readonly finished: readonly FinishedJob[];
}

/** A log without its opening event still folds: a round reads as one in Go where nothing happened. */
const unopened: RoundState = { language: 'go', ownCases: [], starters: {}, finished: [] };

export function foldRound(events: Iterable<RoundEvent>): RoundState {
  let state = unopened;
  for (const event of events) state = afterEvent(state, event);
  return state;
}

function afterEvent(state: RoundState, event: RoundEvent): RoundState {
  switch (event.type) {
    case 'round-opened':
    case 'language-chosen':
      return { ...state, language: event.language };
    case 'draft-begun':
      return { ...state, starters: { ...state.starters, [event.language]: event.starter } };
    case 'own-cases-saved':
      return { ...state, ownCases: event.cases };
    case 'job-finished': {
      const { jobId, kind, language, revision, verdict } = event;
      return { ...state, finished: [...state.finished, { jobId, kind, language, revision, verdict }] };
    }
  }
}

/** Languages in which a submission was accepted. */
export function solvedLanguages(state: RoundState): readonly Language[] {
  const solved = state.finished.filter((job) => job.kind === 'submission' && job.verdict === 'accepted');
  return [...new Set(solved.map((job) => job.language))].sort();
}

/** A program of the candidate's was judged; opening a problem and reading it is no attempt. */
export function wasAttempted(state: RoundState): boolean {
  return state.finished.some((job) => job.kind !== 'check');
}
