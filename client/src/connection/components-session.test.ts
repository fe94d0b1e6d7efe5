import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Reply, RoundView } from '@dayseven/contracts';
import type { Component, TabId } from '@dayseven/contracts/vocabulary';
import { ComponentsSession } from './components-session.ts';
import type { Connection, Link } from './connection.ts';
import { createUnsentRecords } from './unsent-records.ts';

const part = (name: string, ...to: readonly string[]): Component => ({ name, kind: 'service', connects: to.map((other) => ({ to: other, how: 'calls' })) });
const view = (version: number, ...components: readonly Component[]) => ({ id: 'r', version, design: { design: { components } } }) as unknown as RoundView;
const connect = (name: string, to: string) => (now: readonly Component[]) => now.map((one) => (one.name === name ? { ...one, connects: [...one.connects, { to, how: 'calls' }] } : one));

/** A page whose server answers when it is told to. */
function openPage(tab: string, first: RoundView, link: Link = 'online') {
  const page = { link, sent: [] as Component[][], tell: jest.fn<(link: Link) => void>() as (link: Link) => void };
  const answers: ((reply: Reply<RoundView>) => void)[] = [];
  const connection = {
    link: () => page.link,
    onLink: (changed: (link: Link) => void) => {
      page.tell = changed;
      return () => undefined;
    },
    ask: (_: string, { components }: { components: Component[] }) => {
      page.sent.push(components);
      return new Promise((resolve) => answers.push(resolve));
    },
  } as unknown as Connection;
  const session = new ComponentsSession({ connection, unsent: createUnsentRecords(localStorage, tab as TabId, () => Promise.resolve(new Set())) }, first);
  session.start();
  const answer = async (reply: Reply<RoundView>) => {
    answers.shift()?.(reply);
    await settle();
  };
  return { page, session, answer };
}
const settle = () => jest.advanceTimersByTimeAsync(0);
const is = (value: RoundView): Reply<RoundView> => ({ ok: true, value });

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});

describe('the list of components in this tab', () => {
  test('[D45] loses nothing of two quick changes', async () => {
    const { page, session, answer } = openPage('one', view(1, part('API'), part('Cache'), part('Links')));
    session.change(connect('API', 'Cache'));
    session.change(connect('API', 'Links'));
    expect(page.sent).toEqual([[part('API', 'Cache'), part('Cache'), part('Links')]]);
    await answer(is(view(2, part('API', 'Cache'), part('Cache'), part('Links'))));
    expect(page.sent[1]).toEqual([part('API', 'Cache', 'Links'), part('Cache'), part('Links')]);
    expect(session.state()).toMatchObject({ value: page.sent[1], isSaved: false });
    await answer(is(view(3, part('API', 'Cache', 'Links'), part('Cache'), part('Links'))));
    expect(session.state()).toMatchObject({ value: page.sent[1], isSaved: true });
    expect(page.sent).toHaveLength(2);
  });

  test('[D45] goes on its way when the server is back, and after a reload', async () => {
    const before = openPage('one', view(1, part('API')), 'offline');
    before.session.change((now) => [...now, part('Links')]);
    await settle();
    const after = openPage('two', view(1, part('API')), 'offline');
    await settle();
    expect(after.session.state()).toMatchObject({ value: [part('API'), part('Links')], isSaved: false });
    after.page.link = 'online';
    after.page.tell('online');
    expect(after.page.sent).toEqual([[part('API'), part('Links')]]);
    await after.answer(is(view(2, part('API'), part('Links'))));
    expect(after.session.state().isSaved).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  test('[D45] keeps what another tab made meanwhile', async () => {
    const { page, session } = openPage('one', view(1, part('API'), part('Old'), part('Gone')), 'offline');
    session.change((now) => [...now.filter(({ name }) => name !== 'Old'), part('Mine')]);
    session.learn(view(2, part('API', 'Theirs'), part('Old'), part('Theirs')));
    expect(session.state().value).toEqual([part('API', 'Theirs'), part('Theirs'), part('Mine')]);
    expect(page.sent).toEqual([]);
  });

  test('[D45] shows why it was declined, and does not ask again by itself', async () => {
    const { page, session, answer } = openPage('one', view(1));
    session.change(() => [part('API')]);
    await answer({ ok: false, failure: { code: 'invalid-request', message: 'Too large.' } });
    expect(session.state()).toEqual({ value: [part('API')], isSaved: false, refused: 'Too large.' });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(page.sent).toHaveLength(1);
  });
});
