import { foldTimedRound } from '../../domain/round/timed-round.ts';
import type { NoteDraft } from '../../domain/weak-notes/weak-note.ts';
import type { IsHeldBack } from '../day/held-back.ts';
import type { NoteStore } from '../ports/note-store.ts';
import type { RoundStore, StoredEvent, StoredRound } from '../ports/round-store.ts';
import { readableLog, unlessUnreadable } from '../readable-log.ts';
import type { Viewer } from '../viewer.ts';

/** What a round that is over leaves to note, by its kind. */
export type DraftNotes = (round: StoredRound, log: readonly StoredEvent[]) => Promise<readonly NoteDraft[]>;

export interface RoundDrafts {
  /** What one round proposes and the viewer has not settled; nothing before it was handed in. */
  ofRound(viewer: Viewer, round: StoredRound): Promise<readonly NoteDraft[]>;
  /** The same of all rounds whose results are open to the viewer, the newest first. */
  open(viewer: Viewer): Promise<readonly NoteDraft[]>;
}

interface Deps {
  readonly rounds: RoundStore;
  readonly notes: NoteStore;
  readonly isHeldBack: IsHeldBack;
  readonly draftNotes: DraftNotes;
}

export function createRoundDrafts({ rounds, notes, isHeldBack, draftNotes }: Deps): RoundDrafts {
  async function propose(round: StoredRound, log: readonly StoredEvent[]): Promise<readonly NoteDraft[]> {
    return foldTimedRound(log)?.isHandedIn ? draftNotes(round, log) : [];
  }

  const readLog = async ({ id }: StoredRound): Promise<readonly StoredEvent[]> => (await readableLog(rounds, id)) ?? [];

  async function unsettled(viewer: Viewer, drafts: readonly NoteDraft[]): Promise<readonly NoteDraft[]> {
    const settled = await notes.settled(viewer.personId);
    return drafts.filter(({ id }) => !settled.has(id));
  }

  return {
    ofRound: async (viewer, round) => unsettled(viewer, await propose(round, await readLog(round))),
    async open(viewer) {
      const drafts: NoteDraft[] = [];
      for (const round of [...(await rounds.listByPerson(viewer.personId))].reverse()) {
        if (round.kind === 'practice') continue;
        const log = await readLog(round);
        if (foldTimedRound(log)?.rating && !(await isHeldBack(round))) drafts.push(...((await unlessUnreadable(() => propose(round, log))) ?? []).filter(({ isEarly }) => isEarly !== true));
      }
      return unsettled(viewer, drafts);
    },
  };
}
