import { beforeEach, expect, jest, test } from '@jest/globals';
import type { RoundView } from '@dayseven/contracts';
import type { RoundId, TabId } from '@dayseven/contracts/vocabulary';
import type { Connection } from './connection.ts';
import { createDrivenRound } from './driven-round.ts';

const roundId = 'r' as RoundId;
const driven = (driver: string) => ({ id: roundId, timed: { driver } }) as RoundView;

/** A page's life, until it hides; what it asks is kept. */
function openPage(tab: string) {
  const ask = jest.fn<(question: string, request: object) => Promise<object>>().mockResolvedValue({ ok: true, value: driven(tab) });
  const page = new EventTarget();
  const connection = { tab: tab as TabId, ask } as unknown as Connection;
  return { ask, page, round: createDrivenRound(connection, sessionStorage, page) };
}
beforeEach(() => sessionStorage.clear());

test('[R70] a page that was reloaded joins as the tab that drove', async () => {
  const first = openPage('one');
  await first.round.join(roundId);
  expect(first.ask).toHaveBeenLastCalledWith('round:join', { roundId });
  first.page.dispatchEvent(new Event('pagehide'));
  const second = openPage('two');
  await second.round.join(roundId);
  expect(second.ask).toHaveBeenLastCalledWith('round:join', { roundId, drove: 'one' });
  await second.round.join(roundId);
  expect(second.ask).toHaveBeenLastCalledWith('round:join', { roundId, drove: 'two' });
});

test('[R70] a page that lost the drive, a duplicate of one and one that came back from the past claim nothing', async () => {
  const first = openPage('one');
  await first.round.join(roundId);
  const duplicate = openPage('two');
  await duplicate.round.join(roundId);
  expect(duplicate.ask).toHaveBeenLastCalledWith('round:join', { roundId });
  first.round.learn(driven('two'));
  first.page.dispatchEvent(new Event('pagehide'));
  expect(sessionStorage).toHaveLength(0);
  duplicate.page.dispatchEvent(new Event('pagehide'));
  expect(sessionStorage).toHaveLength(1);
  duplicate.page.dispatchEvent(new Event('pageshow'));
  expect(sessionStorage).toHaveLength(0);
});
