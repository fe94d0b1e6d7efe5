import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Reply } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import type { BoardElement, BoardPatch, RoundId, TabId } from '@dayseven/contracts/vocabulary';
import { BoardSession } from './board-session.ts';
import type { Connection, Link } from './connection.ts';
import { createUnsentRecords } from './unsent-records.ts';

const roundId = 'r' as RoundId;
const box = (id: string, version: number, over: Partial<BoardElement> = {}): BoardElement => ({ id, type: 'rectangle', version, isDeleted: false, x: version, ...over });

/** A page on a server that has these things, or is out of reach. */
function openPage(tab: string, has: readonly BoardElement[], link: Link = 'online') {
  const page = { link, isFailing: false, sent: [] as BoardPatch[], tell: jest.fn<(link: Link) => void>() as (link: Link) => void };
  const replies: Readonly<Record<string, (request: { patches?: BoardPatch[] }) => Reply<unknown>>> = {
    'board:read': () => ({ ok: true, value: { revision: 1, elements: has } }),
    'board:draw': ({ patches = [] }) => {
      page.sent.push(...patches);
      return { ok: true, value: { revision: 2, behind: [] } };
    },
  };
  const connection = {
    tab: tab as TabId, link: () => page.link, listen: () => () => undefined,
    onLink: (changed: (link: Link) => void) => {
      page.tell = changed;
      return () => undefined;
    },
    ask: (question: string, request: object) => Promise.resolve(page.isFailing ? { ok: false, failure: { code: 'internal', message: 'No.' } } : replies[question]?.(request)),
  } as unknown as Connection;
  const session = new BoardSession({ connection, unsent: createUnsentRecords(localStorage, tab as TabId, () => Promise.resolve(new Set())) }, roundId);
  return { page, session, stop: session.start() };
}
const settle = () => jest.advanceTimersByTimeAsync(5_000);

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});

describe('a board that the server has not heard all of', () => {
  test('[D44] comes back after a reload: what was drawn, moved and deleted while the server was out of reach', async () => {
    const has = [box('moved', 1), box('deleted', 1), box('left', 1)];
    const before = openPage('one', has);
    await settle();
    before.page.link = 'offline';
    before.session.drawn([box('moved', 3), box('deleted', 2, { isDeleted: true }), box('left', 1), box('new', 1), box('came-and-went', 2, { isDeleted: true })]);
    dispatchEvent(new Event('pagehide'));
    const after = openPage('two', has);
    await settle();
    expect(after.session.state().opened).toEqual([box('moved', 3), box('deleted', 2, { isDeleted: true }), box('left', 1), box('new', 1)]);
    expect(after.page.sent.map(({ id, from, version }) => [id, from, version])).toEqual([['moved', 1, 3], ['deleted', 1, 2], ['new', 0, 1]]);
    expect(after.session.state().isSaved).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  test('[D44] is kept without a word from the page, for a page that crashes', async () => {
    const before = openPage('one', []);
    await settle();
    before.page.link = 'offline';
    before.session.drawn([box('new', 1)]);
    await jest.advanceTimersByTimeAsync(500);
    const after = openPage('two', []);
    await settle();
    expect(after.page.sent).toMatchObject([{ id: 'new' }]);
  });

  test('[D44] gives way where the server has a thing newer', async () => {
    const before = openPage('one', [box('both', 1)]);
    await settle();
    before.page.link = 'offline';
    before.session.drawn([box('both', 2)]);
    before.stop();
    const after = openPage('two', [box('both', 5)]);
    await settle();
    expect(after.session.state().opened).toEqual([box('both', 5)]);
    expect(after.page.sent).toEqual([]);
  });

  test('[D44] waits on where a visit ends before the board could be read', async () => {
    const before = openPage('one', []);
    await settle();
    before.page.link = 'offline';
    before.session.drawn([box('new', 1)]);
    before.stop();
    const between = openPage('two', [], 'offline');
    await settle();
    between.stop();
    const after = openPage('three', []);
    await settle();
    expect(after.page.sent).toMatchObject([{ id: 'new' }]);
    expect(localStorage).toHaveLength(0);
  });

  test('[D91] is read until it could be, and no longer than the page shows it', async () => {
    const { page, session, stop } = openPage('one', [box('there', 1)], 'offline');
    Object.assign(page, { isFailing: true, link: 'online' });
    page.tell('online');
    await settle();
    expect(session.state().opened).toBeUndefined();
    page.isFailing = false;
    await settle();
    expect(session.state().opened).toEqual([box('there', 1)]);
    page.isFailing = true;
    page.tell('online');
    await jest.advanceTimersByTimeAsync(0);
    stop();
    expect(jest.getTimerCount()).toBe(0);
  });

  test('[D92] is neither read nor sent again once the page has left it, and waits on this computer', async () => {
    const { page, session, stop } = openPage('one', []);
    await settle();
    page.isFailing = true;
    session.drawn([box('new', 1)]);
    page.tell('online');
    stop();
    await settle();
    expect([jest.getTimerCount(), localStorage.length]).toEqual([0, 1]);
  });

  test('[D99] keeps everything but a thing that is too large, says so, and forgets it once that is deleted', async () => {
    const { page, session } = openPage('one', []);
    await settle();
    const giant = box('giant', 1, { type: 'text', text: 'x'.repeat(limits.boardElementBytes) });
    session.drawn([giant, box('small', 1)]);
    await settle();
    expect(page.sent.map(({ id }) => id)).toEqual(['small']);
    expect(session.state()).toMatchObject({ isSaved: false, refused: expect.stringContaining('over 128 KB') });
    session.drawn([{ ...giant, version: 2, isDeleted: true }, box('small', 1)]);
    expect(session.state()).toMatchObject({ isSaved: true, refused: undefined });
    expect(localStorage).toHaveLength(0);
    session.drawn([{ ...giant, version: 2, isDeleted: true }, box('small', 2)]);
    await settle();
    expect(page.sent.map(({ id, version }) => [id, version])).toEqual([['small', 1], ['small', 2]]);
  });

  test('[D44] is nothing where a record cannot be read', async () => {
    localStorage.setItem('dayseven.board.r.one', '{"elements":[{"id":7},3]}');
    const after = openPage('two', [box('there', 1)]);
    await settle();
    expect(after.session.state().opened).toEqual([box('there', 1)]);
  });
});
