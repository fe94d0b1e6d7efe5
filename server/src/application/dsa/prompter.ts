import { duePrompt } from '../../domain/prompting/due-prompt.ts';
import type { DraftBook } from '../draft-book.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import { createInterviewer, type Interviewer, type InterviewerDeps } from '../timed-round/interviewer.ts';

interface Deps extends InterviewerDeps {
  readonly catalogue: ProblemCatalogue;
  readonly drafts: Pick<DraftBook, 'lastKey'>;
}

/** Prompts the candidate of every running DSA round. */
export function createPrompter({ catalogue, drafts, ...deps }: Deps): Interviewer {
  return createInterviewer(deps, {
    kind: 'dsa', everyMs: 2_000, problem: 'A prompt could not be given.',
    due({ id }, log, now) {
      const due = duePrompt({ log, lastKey: drafts.lastKey(id), now, deckOf: (problemId) => catalogue.find(problemId)?.teaching ?? { prompts: [], followUps: [] } });
      return due && { type: 'prompt-shown', v: 1, ...due };
    },
  });
}
