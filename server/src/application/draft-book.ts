import { languages, type DraftView, type EditDraft, type EditOutcome, type FileId, type Language, type ProblemId, type RoundId, type TabId } from '@dayseven/contracts';
import { foldDesignRound } from '../domain/design/design-round.ts';
import { isFileId } from '../domain/machine/file-id.ts';
import { foldMachineRound } from '../domain/machine/machine-round.ts';
import type { Instant } from '../domain/instant.ts';
import { applyBatch, foldDraft, type Draft, type EditRefusal } from '../domain/round/draft.ts';
import { ok, type Result } from '../domain/result.ts';
import { foldRound, sheetOf } from '../domain/round/round-state.ts';
import type { Clock } from './ports/clock.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { DraftKey, RoundStore, StoredEdit, StoredEvent } from './ports/round-store.ts';
import { draftView } from './views/round-view.ts';

/** The drafts being typed in, kept folded so that a keystroke costs no reading. */
export interface DraftBook {
  /** Both drafts of a sheet, as they are on disk. */
  read(roundId: RoundId, problemId: ProblemId): Promise<readonly DraftView[]>;
  /** A file of a round of several, as it is on disk. */
  readFile(roundId: RoundId, file: FileId, language: Language): Promise<DraftView>;
  /** The round's one document, as it is on disk. */
  readDocument(roundId: RoundId): Promise<DraftView>;
  /** Adds a batch made on the current revision and settles once it is on disk; a batch that was added before is not added again. */
  add(batch: EditDraft): Promise<Result<Added, EditRefusal>>;
  /** On which sheet and when the last key of a round was taken since this server runs. */
  lastKey(roundId: RoundId): LastKey | undefined;
  /** When its document, or one of its files, was last typed in. */
  lastTyped(roundId: RoundId): Instant | undefined;
}

export interface LastKey {
  readonly problemId: ProblemId;
  readonly at: Instant;
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
  const lastKeys = new Map<RoundId, LastKey>();
  const lastTyped = new Map<RoundId, Instant>();

  async function load(key: DraftKey): Promise<Open> {
    const [events, log] = await Promise.all([rounds.events(key.roundId), rounds.edits(key)]);
    const begun = beganWith(events, key);
    const starter = begun ?? starterOf(key) ?? '';
    const draft = foldDraft(starter, log.map(({ changes }) => changes));
    return { isBegun: begun !== undefined, draft, starter, saved: Promise.resolve(), unsaved: 0, revisionAfter: new Map(log.map((edit) => [batchKey(edit), edit.revision])) };
  }

  function starterOf({ problemId, language }: DraftKey): string | undefined {
    return language === 'markdown' || isFileId(problemId) ? undefined : catalogue.find(problemId)?.starters[language];
  }

  function open(key: DraftKey): Promise<Open> {
    const name = nameOf(key);
    const opened = book.get(name) ?? load(key);
    book.delete(name);
    book.set(name, opened);
    opened.catch(() => book.delete(name));
    if (book.size > mostOpen) void closeIdlest();
    return opened;
  }

  async function closeIdlest(): Promise<void> {
    for (const [name, opening] of book) {
      const opened = await opening.catch(() => undefined);
      if ((opened && opened.unsaved > 0) || book.get(name) !== opening) continue;
      book.delete(name);
      return;
    }
  }

  /** A draft's log carries its beginning: a starter that changes with its problem must not spoil what was typed on the old one. */
  async function append(key: DraftKey, { open, stored }: Saving): Promise<void> {
    const begun = open.isBegun || key.language === 'markdown' || isFileId(key.problemId) ? undefined : rounds.append(key.roundId, { type: 'draft-begun', v: 2, problemId: key.problemId, language: key.language, starter: open.starter }, stored.at);
    open.isBegun = true;
    await Promise.all([begun, rounds.appendEdit(key, stored)]);
  }

  /** What memory holds must never be ahead of a log that failed, so a failed draft is folded again. */
  async function save(key: DraftKey, edit: Saving): Promise<void> {
    edit.open.unsaved += 1;
    edit.open.saved = append(key, edit);
    try {
      await edit.open.saved;
    } catch (error) {
      book.delete(nameOf(key));
      throw error;
    } finally {
      edit.open.unsaved -= 1;
    }
  }

  async function readOne(key: DraftKey): Promise<DraftView> {
    const { draft, saved } = { ...(await open(key)) };
    await saved;
    return draftView(key.language, draft);
  }

  return {
    read: (roundId, problemId) => Promise.all(languages.map((language) => readOne({ roundId, problemId, language }))),
    readFile: (roundId, problemId, language) => readOne({ roundId, problemId, language }),
    readDocument: (roundId) => readOne({ roundId, problemId: 'document', language: 'markdown' }),
    async add({ tab, batch, base, changes, ...key }) {
      const { language } = key;
      const current = await open(key);
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
      if (key.language === 'markdown' || isFileId(key.problemId)) lastTyped.set(key.roundId, clock.now());
      else lastKeys.set(key.roundId, { problemId: key.problemId, at: clock.now() });
      await save(key, { open: current, stored: { revision, at: clock.now(), tab, batch, changes } });
      return ok({ kind: 'accepted', revision, isNew: true });
    },
    lastKey: (roundId) => lastKeys.get(roundId),
    lastTyped: (roundId) => lastTyped.get(roundId),
  };
}

/** What the log says a text began with: a program's starter from its first edit on, a document's template from the first. */
function beganWith(events: readonly StoredEvent[], key: DraftKey): string | undefined {
  if (key.language === 'markdown') return (foldDesignRound(events) ?? foldMachineRound(events))?.template;
  const { problemId } = key;
  if (isFileId(problemId)) return foldMachineRound(events)?.files.find(({ id }) => id === problemId)?.text;
  return sheetOf(foldRound(events.map(({ event }) => event)), problemId).starters[key.language];
}

function nameOf({ roundId, problemId, language }: DraftKey): string {
  return `${roundId}/${problemId}/${language}`;
}

function batchKey({ tab, batch }: { readonly tab: TabId; readonly batch: number }): string {
  return `${tab}/${batch}`;
}
