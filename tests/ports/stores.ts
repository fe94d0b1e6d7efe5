import { PersonId, ProblemId, RoundId } from '@dayseven/contracts';
import { createMemoryJobStore } from '../../server/src/adapters/memory/memory-job-store.ts';
import { createMemoryRoundStore } from '../../server/src/adapters/memory/memory-round-store.ts';
import { openMemoryDatabase } from '../../server/src/adapters/sqlite/open-database.ts';
import { createSqliteStores } from '../../server/src/adapters/sqlite/sqlite-stores.ts';
import type { JobStore } from '../../server/src/application/ports/job-store.ts';
import type { RoundStore, StoredRound } from '../../server/src/application/ports/round-store.ts';
import { createFakeClock } from '../support/fake-clock.ts';

export interface Stores {
  readonly rounds: RoundStore;
  readonly jobs: JobStore;
  close(): void;
}

/** Every adapter of the two stores. */
export const adapters: readonly (readonly [string, () => Stores])[] = [
  ['memory', () => {
    const rounds = createMemoryRoundStore();
    return { rounds, jobs: createMemoryJobStore(rounds), close: () => undefined };
  }],
  ['sqlite', () => createSqliteStores(openMemoryDatabase(), createFakeClock(), 'me')],
];

/** The rounds that the suites' jobs belong to. */
export async function withRounds(stores: Stores): Promise<void> {
  for (const [number, problem] of [['1', 'add-two'], ['2', 'add-again']] as const) {
    const problemId = ProblemId.parse(problem);
    const round: StoredRound = { id: RoundId.parse(`00000000-0000-4000-8000-00000000000${number}`), personId: PersonId.parse('local'), kind: 'practice', problems: [problemId], openedAt: 1 };
    await stores.rounds.openPractice(round, { type: 'round-opened', v: 1, problemId, language: 'go' });
  }
}
