import type { DraftView, JobView, Language, RoundView } from '@dayseven/contracts';
import type { Draft } from '../../domain/round/draft.ts';
import type { RoundState } from '../../domain/round/round-state.ts';
import type { StoredRound } from '../ports/round-store.ts';

export interface RoundParts {
  readonly round: StoredRound;
  /** The sequence number of its last event. */
  readonly version: number;
  readonly state: RoundState;
  readonly drafts: readonly DraftView[];
  readonly jobs: readonly JobView[];
}

/** A round as its own candidate sees it. */
export function roundView({ round, version, state, drafts, jobs }: RoundParts): RoundView {
  return {
    id: round.id,
    problemId: round.problemId,
    version,
    language: state.language,
    drafts: [...drafts],
    ownCases: state.ownCases.map(({ fields }) => ({ fields: [...fields] })),
    jobs: [...jobs],
  };
}

export function draftView(language: Language, { revision, text }: Draft): DraftView {
  return { language, revision, text };
}
