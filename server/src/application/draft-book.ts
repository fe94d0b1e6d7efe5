import { languages, type DraftView, type EditDraft, type EditOutcome, type Language, type RoundId, type TabId } from '@dayseven/contracts';
import { applyBatch, foldDraft, type Draft, type EditRefusal } from '../domain/round/draft.ts';
import { ok, type Result } from '../domain/result.ts';
import { foldRound } from '../domain/round/round-state.ts';
import type { Clock } from './ports/clock.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore, StoredEdit, StoredRound } from './ports/round-store.ts';
import { draftView } from './views/round-view.ts';

/** The drafts being typed in, kept folded so that a keystroke costs no reading. */
export interface DraftBook {
  /** Both drafts of a round, as they are on disk. */
  read(round: StoredRound): Promise<readonly DraftView[]>;
  /** Adds a batch made on the current revision and settles once it is on disk; a batch that was added before is not added again. */
  add(round: StoredRound, batch: EditDraft): Promise<Result<Added, EditRefusal>>;
}

export type Added = EditOutcome & { readonly isNew: boolean };

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
}

/** A draft with what has been accepted and perhaps not yet committed. */
interface Open {
  draft: Draft;
  /** What it began with is in the log. */
  isBegun: boolean;
  /** Settles when everything accepted so far is on disk; commits keep their order. */
  saved: Promise<void>;
  unsaved: number;
  readonly starter: string;
  readonly revisionAfter: Map<string, number>;
}

interface Saving {
  readonly open: Open;
  readonly stored: StoredEdit;
}

/** Enough for every tab of a busy hour; the rest is folded again when needed. */
const mostOpen = 400;

export function createDraftBook({ rounds, catalogue, clock }: Deps): DraftBook {
  const book = new Map<string, Promise<Open>>();

  async function load(round: StoredRound, language: Language): Promise<Open> {
    const [events, log] = await Promise.all([rounds.events(round.id), rounds.edits(round.id, language)]);
    const begun = foldRound(events.map(({ event }) => event)).starters[language];
    const starter = begun ?? catalogue.find(round.problemId)?.starters[language] ?? '';
    const draft = foldDraft(starter, log.map(({ changes }) => changes));
    return { isBegun: begun !== undefined, draft, starter, saved: Promise.resolve(), unsaved: 0, revisionAfter: new Map(log.map((edit) => [batchKey(edit), edit.revision])) };
  }

  function open(round: StoredRound, language: Language): Promise<Open> {
    const key = draftKey(round.id, language);
    const opened = book.get(key) ?? load(round, language);
    book.delete(key);
    book.set(key, opened);
    opened.catch(() => book.delete(key));
    if (book.size > mostOpen) void closeIdlest();
    return opened;
  }

  async function closeIdlest(): Promise<void> {
    for (const [key, opening] of book) {
      const opened = await opening.catch(() => undefined);
      if ((opened && opened.unsaved > 0) || book.get(key) !== opening) continue;
      book.delete(key);
      return;
    }
  }

  /** A draft's log carries its beginning: a starter that changes with its problem must not spoil what was typed on the old one. */
  async function append(round: StoredRound, language: Language, { open, stored }: Saving): Promise<void> {
    const begun = open.isBegun ? undefined : rounds.append(round.id, { type: 'draft-begun', v: 1, language, starter: open.starter }, stored.at);
    open.isBegun = true;
    await Promise.all([begun, rounds.appendEdit(round.id, language, stored)]);
  }

  /** What memory holds must never be ahead of a log that failed, so a failed draft is folded again. */
  async function save(round: StoredRound, language: Language, edit: Saving): Promise<void> {
    edit.open.unsaved += 1;
    edit.open.saved = append(round, language, edit);
    try {
      await edit.open.saved;
    } catch (error) {
      book.delete(draftKey(round.id, language));
      throw error;
    } finally {
      edit.open.unsaved -= 1;
    }
  }

  return {
    async read(round) {
      return Promise.all(languages.map(async (language) => {
        const { draft, saved } = { ...(await open(round, language)) };
        await saved;
        return draftView(language, draft);
      }));
    },
    async add(round, { language, tab, batch, base, changes }) {
      const current = await open(round, language);
      const { draft, saved } = { ...current };
      const before = current.revisionAfter.get(batchKey({ tab, batch }));
      if (before !== undefined || base !== draft.revision) {
        await saved;
        // The same number on another base is another batch: a page that counts anew must not believe it was saved.
        const isRepeated = before !== undefined && before === base + 1;
        return ok(isRepeated ? { kind: 'accepted', revision: before, isNew: false } : { kind: 'behind', draft: draftView(language, draft), isNew: false });
      }
      const applied = applyBatch(draft, changes);
      if (!applied.ok) return applied;
      const { revision } = applied.value;
      current.draft = applied.value;
      current.revisionAfter.set(batchKey({ tab, batch }), revision);
      await save(round, language, { open: current, stored: { revision, at: clock.now(), tab, batch, changes } });
      return ok({ kind: 'accepted', revision, isNew: true });
    },
  };
}

function draftKey(id: RoundId, language: Language): string {
  return `${id}/${language}`;
}

function batchKey({ tab, batch }: { readonly tab: TabId; readonly batch: number }): string {
  return `${tab}/${batch}`;
}
