import type { BoardPatch, DayId, Edit, FileId, Language, PersonId, ProblemId, RoundId, RoundKind, TabId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../../domain/instant.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';

export interface StoredRound {
  readonly id: RoundId;
  readonly personId: PersonId;
  readonly kind: RoundKind;
  /** In the order they stand in the round; one for practice. */
  readonly problems: readonly ProblemId[];
  readonly openedAt: Instant;
  /** The day it belongs to; absent for one that is held alone. */
  readonly dayId?: DayId;
}

export interface StoredEvent {
  readonly seq: number;
  readonly at: Instant;
  readonly event: RoundEvent;
}

/** One text: a language on the sheet of one problem, a file of several, or the round's one document. */
export type DraftKey = { readonly roundId: RoundId } & (
  | { readonly problemId: ProblemId | FileId; readonly language: Language }
  | { readonly problemId: 'document'; readonly language: 'markdown' }
);

/** One accepted batch of edits; `revision` is the draft's after it. */
export interface StoredEdit {
  readonly revision: number;
  readonly at: Instant;
  readonly tab: TabId;
  readonly batch: number;
  readonly changes: readonly Edit[];
}

/** What was drawn at once; `revision` is the board's after it. */
export interface StoredDrawing {
  readonly revision: number;
  readonly at: Instant;
  readonly patches: readonly BoardPatch[];
}

/** Rounds and their logs. Appends share a commit every 50 ms and settle after it; what is appended is never changed. */
export interface RoundStore {
  /** The person's untimed round on this problem, created with its first event when there is none. */
  openPractice(round: StoredRound, first: RoundEvent): Promise<StoredRound>;
  /** Keeps a new round with its first event. */
  create(round: StoredRound, first: RoundEvent): Promise<void>;
  /** Rounds on a clock, of any person, whose log has no `finals-submitted` yet. */
  unfinished(): Promise<readonly StoredRound[]>;
  find(id: RoundId): Promise<StoredRound | undefined>;
  listByPerson(personId: PersonId): Promise<readonly StoredRound[]>;
  append(id: RoundId, event: RoundEvent, at: Instant): Promise<StoredEvent>;
  /** @throws UnreadableLog */
  events(id: RoundId): Promise<readonly StoredEvent[]>;
  appendEdit(draft: DraftKey, edit: StoredEdit): Promise<void>;
  /** In order of revision, from 1. @throws UnreadableLog */
  edits(draft: DraftKey): Promise<readonly StoredEdit[]>;
  appendDrawing(id: RoundId, drawing: StoredDrawing): Promise<void>;
  /** In order of revision, from 1. @throws UnreadableLog */
  drawings(id: RoundId): Promise<readonly StoredDrawing[]>;
}
