import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Failure } from '@dayseven/contracts';
import type { TabId } from '@dayseven/contracts/vocabulary';
import type { Connection, Link } from './connection.ts';
import { SavedValue } from './saved-value.ts';
import { createUnsentRecords } from './unsent-records.ts';

const isText = (kept: unknown): kept is string => typeof kept === 'string';
const failed: Failure = { code: 'internal', message: 'The server did not answer.' };

/** A page whose server answers when it is told to; what both wrote stands with a stroke between. */
function openPage(tab: string, saved = 'a', link: Link = 'online') {
  const page = { link, sent: [] as string[], tell: jest.fn<(link: Link) => void>() as (link: Link) => void };
  const answers: ((failure: Failure | undefined) => void)[] = [];
  const connection = {
    link: () => page.link,
    onLink: (changed: (link: Link) => void) => {
      page.tell = changed;
      return () => (page.tell = () => undefined);
    },
  } as unknown as Connection;
  const unsent = createUnsentRecords(localStorage, tab as TabId, () => Promise.resolve(new Set()));
  const text = new SavedValue({ connection, unsent }, {
    record: 'notes.r', gatherMs: 600, isValue: isText, merge: (ground, mine, theirs) => (ground === theirs ? mine : `${theirs}|${mine}`),
    send: (value) => {
      page.sent.push(value);
      return new Promise((resolve) => answers.push(resolve));
    },
  }, saved, 1);
  const answer = async (failure?: Failure) => {
    answers.shift()?.(failure);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { page, text, answer, stop: text.start() };
}
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});

describe('what saves itself', () => {
  test('[D93] goes once nothing has changed for a moment, and is on this computer until the server has it', async () => {
    const { page, text, answer } = openPage('one');
    text.change(() => 'ab');
    await pass(500);
    text.change(() => 'abc');
    await pass(500);
    expect([page.sent, localStorage.length, text.state()]).toEqual([[], 1, { value: 'abc', isSaved: false, refused: undefined }]);
    await pass(100);
    expect(page.sent).toEqual(['abc']);
    await answer();
    expect([text.state(), localStorage.length]).toEqual([{ value: 'abc', isSaved: true, refused: undefined }, 0]);
  });

  test('[D93] that was left before it could go is there on the next visit, of this page or another, and goes when the server is back', async () => {
    const first = openPage('one', 'a', 'offline');
    first.text.change(() => 'ab');
    first.stop();
    const again = openPage('one', 'a', 'offline');
    await pass(0);
    expect(again.text.state().value).toBe('ab');
    again.stop();
    const after = openPage('two', 'a', 'offline');
    await pass(10_000);
    expect([after.text.state().value, after.page.sent]).toEqual(['ab', []]);
    after.page.link = 'online';
    after.page.tell('online');
    expect(after.page.sent).toEqual(['ab']);
  });

  test('[D93] is tried again while the server fails, and not once the page has left it', async () => {
    const { page, text, answer, stop } = openPage('one');
    text.change(() => 'ab');
    await pass(600);
    await answer(failed);
    await pass(1_500);
    expect(page.sent).toEqual(['ab', 'ab']);
    stop();
    await answer(failed);
    await pass(60_000);
    expect([page.sent.length, localStorage.length]).toEqual([2, 1]);
  });

  test('[D93] what comes back of one’s own is no other’s work, also where its answer was lost', async () => {
    const { text, answer } = openPage('one');
    text.change(() => 'ab');
    await pass(600);
    text.change(() => 'abc');
    text.told('ab', 2);
    expect(text.state().value).toBe('abc');
    await answer(failed);
    text.told('ab', 3);
    expect(text.state().value).toBe('abc');
    text.told('other', 4);
    expect(text.state().value).toBe('other|abc');
  });

  test('[D93] says why it was declined, and goes with the next change', async () => {
    const { page, text, answer } = openPage('one');
    text.change(() => 'ab');
    await pass(600);
    await answer({ code: 'not-driving', message: 'Another tab drives.' });
    await pass(60_000);
    expect([page.sent, text.state().refused]).toEqual([['ab'], 'Another tab drives.']);
    text.change(() => 'abc');
    await pass(600);
    expect(page.sent.at(-1)).toBe('abc');
  });
});
