import { limits, type EditDraft, type EditOutcome } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import type { EditRefusal } from '../domain/round/draft.ts';
import type { Added, DraftBook } from './draft-book.ts';
import { findEditableText } from './timed-round/running-sheet.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import type { RoundStore } from './ports/round-store.ts';
import { refuse, type UseCase } from './refusal.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly drafts: DraftBook;
  readonly announcer: Announcer;
}

const sentences: Readonly<Record<EditRefusal, string>> = {
  'outside-the-text': 'The edit does not fit the text; reload the page.',
  'draft-too-long': 'The text is too long; shorten it.',
};

/** Adds a batch of typing to a draft, once, and tells the round's other tabs. */
export function createEditDraft({ rounds, clock, drafts, announcer }: Deps): UseCase<EditDraft, EditOutcome> {
  return async function editDraft(viewer, request) {
    const found = await findEditableText({ rounds, clock }, viewer, request);
    if (!found.ok) return found;
    if (insertedChars(request) > limits.insertedCharsPerBatch) return refuse('invalid-request', 'That is too much text to insert at once.');
    const added = await drafts.add(request);
    if (!added.ok) return refuse('invalid-request', sentences[added.refusal]);
    if (added.value.kind === 'accepted' && added.value.isNew) {
      const { roundId, problemId, language, tab, changes } = request;
      announcer.draftChanged({ roundId, problemId, language, tab, revision: added.value.revision, changes }, tab);
    }
    return ok(outcome(added.value));
  };
}

function outcome(added: Added): EditOutcome {
  return added.kind === 'accepted' ? { kind: 'accepted', revision: added.revision } : { kind: 'behind', draft: added.draft };
}

function insertedChars({ changes }: EditDraft): number {
  return changes.reduce((sum, [, , inserted]) => sum + inserted.length, 0);
}
