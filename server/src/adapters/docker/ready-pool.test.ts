import { describe, expect, it } from '@jest/globals';
import { createReadyPool } from './ready-pool.ts';
import type { PoolOptions, Single } from './ready-pool.ts';

interface Fake extends Single {
  readonly number: number;
  readonly removed: () => boolean;
  readonly die: () => void;
}

const aLittle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const patient = new AbortController().signal;

function setUp(change: Partial<PoolOptions<Fake>> = {}) {
  const started: Fake[] = [];
  let wanted = { atLeast: 2, atMost: 2 };
  let under = 0;
  let mostUnder = 0;
  const start = async (): Promise<Fake> => {
    under += 1;
    mostUnder = Math.max(mostUnder, under);
    await aLittle();
    under -= 1;
    let removed = false;
    let die = (): void => undefined;
    const over = new Promise<void>((resolve) => { die = resolve; });
    const fake: Fake = { number: started.length, over, die, removed: () => removed, remove: async () => { removed = true; } };
    started.push(fake);
    return fake;
  };
  const pool = createReadyPool<Fake>({ start, wanted: () => wanted, startsAtOnce: 3, ...change });
  const want = (atLeast: number, atMost = Infinity): void => { wanted = { atLeast, atMost }; };
  return { started, pool, want, mostUnder: () => mostUnder, left: () => started.filter((fake) => !fake.removed()).length };
}

describe('[J22] ready containers', () => {
  it('are started ahead, as many as are wanted', async () => {
    const { pool, started } = setUp();
    await pool.fill();
    await pool.fill();
    expect(started).toHaveLength(2);
  });

  it('are each handed out once', async () => {
    const { pool } = setUp();
    await pool.fill();
    const taken = await Promise.all([1, 2, 3, 4].map(() => pool.take(patient)));
    expect(new Set(taken.map(({ number }) => number)).size).toBe(4);
  });

  it('are not started ahead when none is wanted, but are when one is asked for', async () => {
    const { pool, started, want } = setUp();
    want(0);
    await pool.fill();
    expect(started).toHaveLength(0);
    expect((await pool.take(patient)).number).toBe(0);
    await aLittle();
    expect(started).toHaveLength(1);
  });

  it('that died waiting are not handed out', async () => {
    const { pool, started } = setUp();
    await pool.fill();
    started[0]?.die();
    await aLittle();
    expect((await pool.take(patient)).number).toBe(1);
    expect(started[0]?.removed()).toBe(true);
  });

  it('that do not start fail who asked, and nobody else', async () => {
    let broken = true;
    const working = setUp();
    const { pool, want } = setUp({ start: () => (broken ? Promise.reject(new Error('no room')) : working.pool.take(patient)) });
    want(0);
    await expect(pool.take(patient)).rejects.toThrow('no room');
    broken = false;
    expect(await pool.take(patient)).toBeDefined();
  });

  it('are all removed when the pool closes, and who waits is told', async () => {
    const { pool, started } = setUp();
    await pool.fill();
    await pool.take(patient);
    await pool.close();
    expect(started.map((fake) => fake.removed())).toEqual([false, true]);
    await expect(pool.take(patient)).rejects.toThrow('The judge is off.');
  });
});

describe('[J41] the pool of ready containers', () => {
  it('starts several at once while jobs queue, but no more than help each other', async () => {
    const { pool, started, want, mostUnder } = setUp();
    want(5);
    await pool.fill();
    expect({ started: started.length, mostUnder: mostUnder() }).toEqual({ started: 5, mostUnder: 3 });
  });

  it('serves who waits before it grows', async () => {
    const { pool, want } = setUp();
    want(2);
    const taken = await Promise.all([1, 2, 3, 4].map(() => pool.take(patient)));
    expect(taken.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
  });

  it('is trimmed to what is wanted', async () => {
    const { pool, want, left } = setUp();
    want(5);
    await pool.fill();
    want(2, 2);
    pool.trim();
    expect(left()).toBe(2);
  });

  it('is left by a job that is cancelled, whose container is the next one\'s', async () => {
    const { pool, started, want } = setUp();
    want(0);
    const stop = new AbortController();
    const cancelled = pool.take(stop.signal);
    const reason = new Error('no longer wanted');
    stop.abort(reason);
    await expect(cancelled).rejects.toBe(reason);
    await aLittle();
    expect((await pool.take(patient)).number).toBe(0);
    expect(started).toHaveLength(1);
  });

  it('closes only when what was being started is gone too', async () => {
    const { pool, started, left } = setUp();
    void pool.fill();
    await pool.close();
    expect({ started: started.length, left: left() }).toEqual({ started: 2, left: 0 });
  });
});
