import { limits } from '@dayseven/contracts/limits';
import type { Edit } from '@dayseven/contracts/vocabulary';
import { appendEdit, applyEdits, editBetween, mergeTexts } from './text-edits.ts';

/** A draft's text as the server has it. */
export interface ServerText {
  readonly revision: number;
  readonly text: string;
}

/** Edits on their way; the number lets the server apply them once, however often they are sent. */
export interface Batch {
  readonly number: number;
  readonly base: number;
  readonly changes: readonly Edit[];
}

/** One draft in one tab: what the server has, what is on its way, what still waits here. No effects, no time. */
export interface DraftSync {
  readonly base: ServerText;
  readonly sending: Batch | null;
  readonly waiting: readonly Edit[];
  /** What the editor shows. */
  readonly mine: string;
  readonly nextBatch: number;
  /** The highest revision heard of; above `base` means the text must be asked for. */
  readonly heard: number;
  /** A newer text that came while a batch was on its way. */
  readonly seen: ServerText | null;
  /** Another tab's text that touches the same place; nothing is sent until the person has chosen. */
  readonly conflict: ServerText | null;
  /** Why the server declined the last batch; the next change tries again. */
  readonly refused: string | null;
}

/** The next state, and what the editor has to change to show it. */
export interface Step {
  readonly sync: DraftSync;
  readonly toEditor: readonly Edit[];
}

/** What is kept on this computer until the server has it all. */
export interface DraftRecord {
  readonly revision: number;
  readonly base: string;
  /** `base` with the batch that was on its way. */
  readonly sent: string;
  readonly mine: string;
}

export function startSync(draft: ServerText): DraftSync {
  const base = { revision: draft.revision, text: draft.text };
  return { base, sending: null, waiting: [], mine: draft.text, nextBatch: 1, heard: draft.revision, seen: null, conflict: null, refused: null };
}

export const isSaved = (sync: DraftSync): boolean => sync.sending === null && sync.waiting.length === 0 && sync.conflict === null;

/** True when the server has said it holds a text this tab does not know. */
export const needsText = (sync: DraftSync): boolean => sync.sending === null && sync.heard > (sync.conflict ?? sync.base).revision;

export function typed(sync: DraftSync, changes: readonly Edit[]): DraftSync {
  const mine = applyEdits(sync.mine, changes);
  // A batch that was declined would be declined again: the change since the server's text goes as one.
  if (sync.refused !== null) return { ...sync, mine, waiting: editBetween(sync.base.text, mine), refused: null };
  return { ...sync, mine, waiting: changes.reduce(appendEdit, sync.waiting) };
}

/** Puts what waits on its way, unless something already is or a person must choose first. */
export function takeBatch(sync: DraftSync): DraftSync {
  if (sync.sending !== null || sync.conflict !== null || sync.refused !== null || sync.waiting.length === 0) return sync;
  const changes = fittingStart(sync.waiting);
  const sending = { number: sync.nextBatch, base: sync.base.revision, changes };
  return { ...sync, sending, waiting: sync.waiting.slice(changes.length), nextBatch: sync.nextBatch + 1 };
}

export function accepted(sync: DraftSync, batch: number, revision: number): Step {
  if (sync.sending?.number !== batch) return still(sync);
  const after = { ...sync, base: { revision, text: sentText(sync) }, sending: null, seen: null, heard: Math.max(sync.heard, revision) };
  return sync.seen !== null && sync.seen.revision > revision ? reconcile(after, sync.seen) : still(after);
}

export function behind(sync: DraftSync, batch: number, theirs: ServerText): Step {
  return sync.sending?.number === batch ? reconcile(sync, theirs) : still(sync);
}

export function refused(sync: DraftSync, batch: number, why: string): DraftSync {
  if (sync.sending?.number !== batch) return sync;
  return { ...sync, sending: null, waiting: [...sync.sending.changes, ...sync.waiting], refused: why };
}

/** Declined because another tab drives the round: what was on its way waits here, and is merged like all that waits. */
export function heldBack(sync: DraftSync, batch: number): Step {
  if (sync.sending?.number !== batch) return still(sync);
  if (sync.seen !== null) return reconcile(sync, sync.seen);
  return still({ ...sync, sending: null, waiting: [...sync.sending.changes, ...sync.waiting] });
}

/** The whole text as told on opening the round, first or again. */
export function opened(sync: DraftSync, theirs: ServerText): Step {
  if (theirs.revision < sync.base.revision) return rebase({ ...sync, heard: theirs.revision }, theirs, sync.mine);
  const told = { ...sync, heard: Math.max(sync.heard, theirs.revision) };
  if (theirs.revision === sync.base.revision && theirs.text === sync.base.text) return still(told);
  // Sent again, the batch is either known or behind; only the server can tell.
  if (sync.sending !== null) return still({ ...told, seen: theirs });
  return reconcile(told, theirs);
}

/** A batch of another tab. */
export function otherTabChanged(sync: DraftSync, revision: number, changes: readonly Edit[]): Step {
  const known = sync.conflict ?? sync.base;
  if (revision <= known.revision) return still(sync);
  const told = { ...sync, heard: Math.max(sync.heard, revision) };
  if (revision !== known.revision + 1 || sync.sending !== null) return still(told);
  return reconcile(told, { revision, text: applyEdits(known.text, changes) });
}

/** What an earlier page left unsent on this computer. */
export function recovered(sync: DraftSync, record: DraftRecord): Step {
  const then = { ...sync, base: { revision: record.revision, text: record.base }, waiting: editBetween(record.base, record.mine), mine: record.mine };
  const ground = sync.base.text === record.sent ? record.sent : record.base;
  const step = settle(then, sync.base, ground);
  return { sync: step.sync, toEditor: editBetween(sync.mine, step.sync.mine) };
}

export function keepMine(sync: DraftSync): Step {
  return sync.conflict === null ? still(sync) : rebase(sync, sync.conflict, sync.mine);
}

export function takeOther(sync: DraftSync): Step {
  return sync.conflict === null ? still(sync) : rebase(sync, sync.conflict, sync.conflict.text);
}

export function toRecord(sync: DraftSync): DraftRecord {
  return { revision: sync.base.revision, base: sync.base.text, sent: sentText(sync), mine: sync.mine };
}

const still = (sync: DraftSync): Step => ({ sync, toEditor: [] });

const sentText = (sync: DraftSync): string => applyEdits(sync.base.text, sync.sending?.changes ?? []);

function reconcile(sync: DraftSync, theirs: ServerText): Step {
  // The server may hold our batch although its answer was lost: then what we sent is the common ground.
  return settle(sync, theirs, theirs.text === sentText(sync) ? theirs.text : sync.base.text);
}

function settle(sync: DraftSync, theirs: ServerText, ground: string): Step {
  const merged = mergeTexts(ground, sync.mine, theirs.text);
  if (merged !== null) return rebase(sync, theirs, merged);
  const conflict = { revision: theirs.revision, text: theirs.text };
  return still({ ...sync, sending: null, seen: null, heard: Math.max(sync.heard, theirs.revision), conflict });
}

function rebase(sync: DraftSync, theirs: ServerText, text: string): Step {
  const base = { revision: theirs.revision, text: theirs.text };
  const heard = Math.max(sync.heard, theirs.revision);
  const waiting = editBetween(theirs.text, text);
  return { sync: { ...sync, base, sending: null, seen: null, conflict: null, waiting, mine: text, heard }, toEditor: editBetween(sync.mine, text) };
}

function fittingStart(edits: readonly Edit[]): readonly Edit[] {
  let chars = 0;
  const end = edits.findIndex(([, , inserted], at) => at >= limits.editsPerBatch || (chars += inserted.length) > limits.insertedCharsPerBatch);
  return end === -1 ? edits : edits.slice(0, Math.max(1, end));
}
