import type { DayView, NotesView, RoundView, StoriesView } from '@dayseven/contracts';
import type { DayStore } from './ports/day-store.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { ShowDay } from './day/show-day.ts';
import type { ShowRound } from './show-round.ts';
import type { ReadStories } from './stories/read-stories.ts';
import type { Viewer } from './viewer.ts';
import type { ReadNotes } from './weak-notes/read-notes.ts';

export type Exported =
  | { readonly what: 'day'; readonly day: DayView }
  | { readonly what: 'round'; readonly round: RoundView }
  | { readonly what: 'notes'; readonly notes: NotesView }
  | { readonly what: 'stories'; readonly stories: StoriesView };

interface Deps {
  readonly days: DayStore;
  readonly rounds: RoundStore;
  readonly showDay: ShowDay;
  readonly showRound: ShowRound;
  readonly readNotes: ReadNotes;
  readonly readStories: ReadStories;
}

/** Everything that is kept of a viewer, as they may see it. One after the other, so that it is never held whole. */
export type ExportPerson = (viewer: Viewer) => AsyncGenerator<Exported>;

export function createExportPerson({ days, rounds, showDay, showRound, readNotes, readStories }: Deps): ExportPerson {
  return async function* exportPerson(viewer) {
    for (const stored of await days.listByPerson(viewer.personId)) yield { what: 'day', day: await showDay(stored) };
    for (const stored of await rounds.listByPerson(viewer.personId)) {
      const round = await showRound(stored);
      // What came of a round is nobody's to see before it is rated.
      if (!round.timed || round.timed.rating) yield { what: 'round', round };
    }
    yield { what: 'notes', notes: await readNotes(viewer) };
    yield { what: 'stories', stories: await readStories(viewer) };
  };
}
