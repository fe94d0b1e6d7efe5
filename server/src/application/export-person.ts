import type { BoardElement, DayView, DesignDebrief, MachineDebrief, NotesView, RecordingId, RoundView, StoriesView, TemplateView, UnreadableRound } from '@dayseven/contracts';
import type { DayStore, StoredDay } from './ports/day-store.ts';
import type { RoundStore, StoredRound } from './ports/round-store.ts';
import type { IsHeldBack } from './day/held-back.ts';
import type { ShowDay } from './day/show-day.ts';
import type { BoardBook } from './design/board-book.ts';
import type { DebriefDesign } from './design/debrief-design.ts';
import type { ReadTemplate } from './design/own-template.ts';
import { knownRecordings } from './recordings/known-recording.ts';
import type { DebriefMachine } from './machine/debrief-machine.ts';
import type { ShowRound } from './show-round.ts';
import type { ReadStories } from './stories/read-stories.ts';
import { unlessUnreadable } from './readable-log.ts';
import type { Viewer } from './viewer.ts';
import type { ReadNotes } from './weak-notes/read-notes.ts';

/** A recording that is not in the file, being too large for it, and where this server gives it out. */
export interface ExportedSound {
  readonly recordingId: RecordingId;
  readonly address: string;
  /** As long as the server measured. */
  readonly ms: number;
}

export type Exported =
  | { readonly what: 'day'; readonly day: DayView }
  | { readonly what: 'round'; readonly round: RoundView; readonly board?: readonly BoardElement[]; readonly debrief?: Omit<DesignDebrief, 'own'> | MachineDebrief; readonly sound?: readonly ExportedSound[] }
  /** Kept as they are, and not to be shown. */
  | { readonly what: 'unreadable-day'; readonly day: Omit<StoredDay, 'personId'> }
  | { readonly what: 'unreadable-round'; readonly round: UnreadableRound }
  | { readonly what: 'notes'; readonly notes: NotesView }
  | { readonly what: 'stories'; readonly stories: StoriesView }
  | { readonly what: 'design-template'; readonly template: TemplateView };

interface Deps {
  readonly days: DayStore;
  readonly rounds: RoundStore;
  readonly showDay: ShowDay;
  readonly showRound: ShowRound;
  readonly readNotes: ReadNotes;
  readonly readStories: ReadStories;
  readonly readTemplate: ReadTemplate;
  readonly boards: Pick<BoardBook, 'read'>;
  readonly debriefDesign: DebriefDesign;
  readonly debriefMachine: DebriefMachine;
  readonly isHeldBack: IsHeldBack;
}

/** Everything that is kept of a viewer, as they may see it. One after the other, so that it is never held whole. */
export type ExportPerson = (viewer: Viewer) => AsyncGenerator<Exported>;

export function createExportPerson({ days, rounds, showDay, showRound, readNotes, readStories, readTemplate, boards, debriefDesign, debriefMachine, isHeldBack }: Deps): ExportPerson {
  /** What a design round has beside what every round shows; its document is in there. */
  async function ofDesign(round: StoredRound): Promise<Pick<Extract<Exported, { what: 'round' }>, 'board' | 'debrief'>> {
    if (round.kind !== 'design') return {};
    const told = (await isHeldBack(round)) ? undefined : await debriefDesign(round, await rounds.events(round.id));
    if (!told) return { board: (await boards.read(round.id)).elements };
    const { own, ...debrief } = told;
    return { board: own.elements, debrief };
  }

  /** Nothing of a round that is held back: it is not listened to yet. */
  async function soundOf(round: StoredRound): Promise<Pick<Extract<Exported, { what: 'round' }>, 'sound'>> {
    if (await isHeldBack(round)) return {};
    const kept = knownRecordings(await rounds.events(round.id)).filter(({ keepsSound }) => keepsSound);
    return kept.length === 0 ? {} : { sound: kept.map(({ id: recordingId, ms }) => ({ recordingId, address: `/api/rounds/${round.id}/recordings/${recordingId}`, ms })) };
  }

  /** What came of a machine-coding round, with its files and its pad as they were at the end. */
  async function ofMachine(round: StoredRound): Promise<Pick<Extract<Exported, { what: 'round' }>, 'debrief'>> {
    const debrief = round.kind !== 'machine-coding' || (await isHeldBack(round)) ? undefined : await debriefMachine(round, await rounds.events(round.id));
    return debrief ? { debrief } : {};
  }

  /** What came of a round is nobody's to see before it is rated. */
  async function ofRound(stored: StoredRound): Promise<readonly Exported[]> {
    const round = await showRound(stored);
    return round.timed && !round.timed.rating ? [] : [{ what: 'round', round, ...(await ofDesign(stored)), ...(await ofMachine(stored)), ...(await soundOf(stored)) }];
  }

  return async function* exportPerson(viewer) {
    for (const stored of await days.listByPerson(viewer.personId)) {
      const { id, plannedAt } = stored;
      const day = await unlessUnreadable(() => showDay(stored));
      yield day ? { what: 'day', day } : { what: 'unreadable-day', day: { id, plannedAt } };
    }
    for (const stored of await rounds.listByPerson(viewer.personId)) {
      const { id, kind, openedAt: plannedAt } = stored;
      yield* (await unlessUnreadable(() => ofRound(stored))) ?? [{ what: 'unreadable-round', round: { id, kind, plannedAt } }];
    }
    yield { what: 'notes', notes: await readNotes(viewer) };
    yield { what: 'stories', stories: await readStories(viewer) };
    const template = await readTemplate(viewer);
    if (template.isOwn) yield { what: 'design-template', template };
  };
}
