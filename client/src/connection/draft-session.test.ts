import { describe, expect, jest, test } from '@jest/globals';
import type { EditOutcome, Reply } from '@dayseven/contracts';
import { DraftSession } from './draft-session.ts';
import type { Batch, DraftRecord } from './draft-sync.ts';

interface World {
  readonly session: DraftSession;
  readonly sent: Batch[];
  readonly kept: DraftRecord[];
  answer: (reply: Reply<EditOutcome>) => Promise<void>;
  online: boolean;
  forgotten: number;
  askedAgain: number;
}

function world(): World {
  const answers: ((reply: Reply<EditOutcome>) => void)[] = [];
  const it: World = {
    sent: [], kept: [], online: true, forgotten: 0, askedAgain: 0,
    answer: async (reply) => {
      answers.shift()?.(reply);
      await Promise.resolve();
      await Promise.resolve();
    },
    session: new DraftSession({ revision: 0, text: 'a' }, {
      send: (batch) => {
        it.sent.push(batch);
        return new Promise((resolve) => answers.push(resolve));
      },
      isOnline: () => it.online,
      askAgain: () => (it.askedAgain += 1),
      keep: (record) => it.kept.push(record),
      forget: () => (it.forgotten += 1),
      changed: () => undefined,
    }),
  };
  return it;
}

const yes = (revision: number): Reply<EditOutcome> => ({ ok: true, value: { kind: 'accepted', revision } });

describe('a draft in its surroundings', () => {
  test('keys of a moment are gathered, sent once and forgotten here when accepted', async () => {
    jest.useFakeTimers();
    const it = world();
    it.session.typed([[1, 0, 'b']]);
    it.session.typed([[2, 0, 'c']]);
    expect(it.sent).toEqual([]);
    expect(it.kept.at(-1)).toMatchObject({ mine: 'abc' });
    jest.advanceTimersByTime(300);
    expect(it.sent).toEqual([{ number: 1, base: 0, changes: [[1, 0, 'bc']] }]);
    await it.answer(yes(1));
    expect(it.forgotten).toBe(1);
    jest.useRealTimers();
  });

  test('away from the server, everything is kept, and goes on coming back', () => {
    jest.useFakeTimers();
    const it = world();
    it.online = false;
    it.session.typed([[1, 0, 'b']]);
    jest.advanceTimersByTime(1_000);
    expect(it.sent).toEqual([]);
    expect(it.kept.at(-1)).toMatchObject({ revision: 0, base: 'a', mine: 'ab' });
    it.online = true;
    it.session.opened({ revision: 0, text: 'a' });
    expect(it.sent).toHaveLength(1);
    jest.useRealTimers();
  });

  test('a batch without an answer goes again under its number', () => {
    const it = world();
    it.session.typed([[1, 0, 'b']]);
    void it.session.flush(10);
    it.session.opened({ revision: 0, text: 'a' });
    expect(it.sent.map(({ number }) => number)).toEqual([1, 1]);
  });

  test('flushing settles when the server has all of it', async () => {
    const it = world();
    it.session.typed([[1, 0, 'b']]);
    const flushed = it.session.flush(5_000);
    await it.answer(yes(1));
    await flushed;
    expect(it.session.sync.base).toEqual({ revision: 1, text: 'ab' });
  });

  test('[D92] once the page has left the draft, what was declined is not tried again', async () => {
    jest.useFakeTimers();
    const it = world();
    it.session.typed([[1, 0, 'b']]);
    it.session.close();
    await it.answer({ ok: false, failure: { code: 'round-not-running', message: 'The round is not running.' } });
    await jest.advanceTimersByTimeAsync(60_000);
    expect([it.askedAgain, it.kept.at(-1)?.mine]).toEqual([0, 'ab']);
    jest.useRealTimers();
  });

  test('another tab’s change reaches the editor as edits', () => {
    const it = world();
    const edits = jest.fn();
    it.session.attach(edits);
    it.session.otherTabChanged(1, [[0, 0, 'x']]);
    expect(edits).toHaveBeenCalledWith([[0, 0, 'x']]);
  });

  test('a gap in what was told makes it ask again, once', () => {
    const it = world();
    it.session.otherTabChanged(5, [[0, 0, 'x']]);
    it.session.otherTabChanged(6, [[0, 0, 'y']]);
    expect(it.askedAgain).toBe(1);
  });
});

describe('a draft in a tab that does not drive its round', () => {
  const notDriving: Reply<EditOutcome> = { ok: false, failure: { code: 'not-driving', message: 'Another tab drives.' } };

  test('[R72] keeps what was declined, follows the other tab, and sends it after taking over', async () => {
    const it = world();
    const edits = jest.fn();
    it.session.attach(edits);
    it.session.typed([[1, 0, 'b']]);
    const flushed = it.session.flush(60_000);
    await it.answer(notDriving);
    await flushed;
    it.session.otherTabChanged(1, [[0, 0, 'theirs ']]);
    expect(edits).toHaveBeenCalledWith([[0, 0, 'theirs ']]);
    expect([it.sent.length, it.askedAgain, it.kept.at(-1)?.mine]).toEqual([1, 0, 'theirs ab']);
    it.session.release();
    expect(it.sent.at(-1)).toEqual({ number: 2, base: 1, changes: [[8, 0, 'b']] });
  });

  test('[R72] keeps both texts when they touch the same place', async () => {
    const it = world();
    it.session.typed([[1, 0, 'b']]);
    void it.session.flush(10);
    await it.answer(notDriving);
    it.session.otherTabChanged(1, [[1, 0, 'c']]);
    expect(it.session.sync).toMatchObject({ mine: 'ab', conflict: { revision: 1, text: 'ac' } });
    it.session.release();
    it.session.keepMine();
    expect(it.sent.at(-1)).toMatchObject({ base: 1 });
  });

  test('[R72] what was applied though its answer was lost is not written twice', async () => {
    const it = world();
    it.session.typed([[1, 0, 'b']]);
    void it.session.flush(10);
    it.session.opened({ revision: 1, text: 'ab' });
    await it.answer(notDriving);
    expect(it.session.sync).toMatchObject({ mine: 'ab', waiting: [], sending: null, conflict: null, base: { revision: 1 } });
  });
});
