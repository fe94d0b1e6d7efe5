import { expect, it } from '@jest/globals';
import { RoundId } from '@dayseven/contracts';
import { UnreadableLog } from '../ports/unreadable-log.ts';
import { createRoundMode } from './round-mode.ts';

it('[H16] of the jobs of a round whose log cannot be read no more is shown than while it runs', async () => {
  const id = RoundId.parse('00000000-0000-4000-8000-000000000001');
  const rounds = { find: async () => ({ id, kind: 'dsa' }), events: () => Promise.reject(new UnreadableLog({ what: 'round', id })) };
  expect(await createRoundMode({ rounds: rounds as never, isHeldBack: async () => false })(id)).toBe('strict');
});
