import { PersonId, ProblemId, RoundId } from '@dayseven/contracts';
import { createMemoryDayStore } from '../../server/src/adapters/memory/memory-day-store.ts';
import { createMemoryJobStore } from '../../server/src/adapters/memory/memory-job-store.ts';
import { createMemoryNoteStore } from '../../server/src/adapters/memory/memory-note-store.ts';
import { createMemoryRoundStore } from '../../server/src/adapters/memory/memory-round-store.ts';
import { createMemoryStoryStore } from '../../server/src/adapters/memory/memory-story-store.ts';
import { createMemoryTemplateStore } from '../../server/src/adapters/memory/memory-template-store.ts';
import { openMemoryDatabase } from '../../server/src/adapters/sqlite/open-database.ts';
import { tables } from '../../server/src/adapters/sqlite/tables.ts';
import { createSqliteStores } from '../../server/src/adapters/sqlite/sqlite-stores.ts';
import type { DayStore } from '../../server/src/application/ports/day-store.ts';
import type { JobStore } from '../../server/src/application/ports/job-store.ts';
import type { NoteStore } from '../../server/src/application/ports/note-store.ts';
import type { RoundStore, StoredRound } from '../../server/src/application/ports/round-store.ts';
import type { StoryStore } from '../../server/src/application/ports/story-store.ts';
import type { TemplateStore } from '../../server/src/application/ports/template-store.ts';
import { createFakeClock } from '../support/fake-clock.ts';

export interface Stores {
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  readonly days: DayStore;
  readonly notes: NoteStore;
  readonly stories: StoryStore;
  readonly templates: TemplateStore;
  close(): void;
}

/** Every adapter of the stores. */
export const adapters: readonly (readonly [string, () => Stores])[] = [
  ['memory', () => {
    const rounds = createMemoryRoundStore();
    return { rounds, jobs: createMemoryJobStore(rounds), days: createMemoryDayStore(), notes: createMemoryNoteStore(), stories: createMemoryStoryStore(), templates: createMemoryTemplateStore(), close: () => undefined };
  }],
  ['sqlite', () => createSqliteStores(openMemoryDatabase(), createFakeClock(), 'me')],
];

export const people = ['local', 'ann', 'bob'].map((name) => PersonId.parse(name));

/** All stores with several people, each with a round of their own. */
export async function openPeopled(): Promise<readonly Stores[]> {
  const rounds = createMemoryRoundStore();
  const database = openMemoryDatabase();
  const addPerson = (id: PersonId): number => database.run(tables.insertInto('persons').values({ id, created_at: 1, served_turn: 0 }).onConflict((same) => same.doNothing()));
  people.forEach(addPerson);
  const both: readonly Stores[] = [
    { rounds, jobs: createMemoryJobStore(rounds), days: createMemoryDayStore(), notes: createMemoryNoteStore(), stories: createMemoryStoryStore(), templates: createMemoryTemplateStore(), close: () => undefined },
    createSqliteStores(database, createFakeClock(), 'me'),
  ];
  const problemId = ProblemId.parse('add-two');
  for (const stores of both) {
    for (const [person, personId] of people.entries()) {
      await stores.rounds.openPractice({ id: roundOf(person), personId, kind: 'practice', problems: [problemId], openedAt: 1 }, { type: 'round-opened', v: 1, problemId, language: 'go' });
    }
  }
  return both;
}

export function roundOf(person: number): RoundId {
  return RoundId.parse(`00000000-0000-4000-8000-0000000001${String(person).padStart(2, '0')}`);
}

/** The rounds that the suites' jobs belong to. */
export async function withRounds(stores: Stores): Promise<void> {
  for (const [number, problem] of [['1', 'add-two'], ['2', 'add-again']] as const) {
    const problemId = ProblemId.parse(problem);
    const round: StoredRound = { id: RoundId.parse(`00000000-0000-4000-8000-00000000000${number}`), personId: PersonId.parse('local'), kind: 'practice', problems: [problemId], openedAt: 1 };
    await stores.rounds.openPractice(round, { type: 'round-opened', v: 1, problemId, language: 'go' });
  }
}
