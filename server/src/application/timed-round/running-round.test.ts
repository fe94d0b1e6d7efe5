import { expect, it } from '@jest/globals';
import { PersonId, RoundId } from '@dayseven/contracts';
import { log, planned, started } from '../../domain/round/log.fixture.ts';
import { UnreadableLog } from '../ports/unreadable-log.ts';
import { findRunningRound } from './running-round.ts';

const [broken, waiting, running] = [1, 2, 3].map((digit) => RoundId.parse(`00000000-0000-4000-8000-00000000000${digit}`)) as [RoundId, RoundId, RoundId];
const personId = PersonId.parse('local');

it('[R19] a round whose log cannot be read is not taken for the one that runs, and hides none that does', async () => {
  const rounds = {
    unfinished: async () => [broken, waiting, running].map((id) => ({ id, personId })),
    async events(id: RoundId) {
      if (id === broken) throw new UnreadableLog({ what: 'round', id });
      return id === waiting ? log([0, planned]) : log([0, planned], [0, started]);
    },
  };
  expect((await findRunningRound(rounds as never, { personId }))?.id).toBe(running);
});
