import { describe, expect, it } from '@jest/globals';
import { createReadyPool } from './ready-pool.ts';
import type { PoolOptions, Single } from './ready-pool.ts';

interface Fake extends Single {
  readonly number: number;
  readonly removed: () => boolean;
  readonly die: () => void;
}

function setUp(change: Partial<PoolOptions<Fake>> = {}) {
  const started: Fake[] = [];
  const start = async (): Promise<Fake> => {
    await Promise.resolve();
    let removed = false;
    let die = (): void => undefined;
    const over = new Promise<void>((resolve) => { die = resolve; });
    const fake: Fake = { number: started.length, over, die, removed: () => removed, remove: async () => { removed = true; } };
    started.push(fake);
    return fake;
  };
  return { started, pool: createReadyPool<Fake>({ size: 2, start, isQuiet: () => true, ...change }) };
}

describe('[J22] ready containers', () => {
  it('are started ahead, up to the size', async () => {
    const { pool, started } = setUp();
    await pool.fill();
    await pool.fill();
    expect(started).toHaveLength(2);
  });

  it('are each handed out once', async () => {
    const { pool } = setUp();
    await pool.fill();
    const taken = await Promise.all([pool.take(), pool.take(), pool.take(), pool.take()]);
    expect(new Set(taken.map(({ number }) => number)).size).toBe(4);
  });

  it('are not started ahead while verdicts are waited for, but are when one is asked for', async () => {
    const { pool, started } = setUp({ isQuiet: () => false });
    await pool.fill();
    expect(started).toHaveLength(0);
    expect((await pool.take()).number).toBe(0);
    expect(started).toHaveLength(1);
  });

  it('that died waiting are not handed out', async () => {
    const { pool, started } = setUp();
    await pool.fill();
    started[0]?.die();
    await Promise.resolve();
    expect((await pool.take()).number).toBe(1);
    expect(started[0]?.removed()).toBe(true);
  });

  it('that do not start fail who asked, and nobody else', async () => {
    let broken = true;
    const working = setUp();
    const { pool } = setUp({ start: () => (broken ? Promise.reject(new Error('no room')) : working.pool.take()) });
    await expect(pool.take()).rejects.toThrow('no room');
    broken = false;
    expect(await pool.take()).toBeDefined();
  });

  it('are all removed when the pool closes, and who waits is told', async () => {
    const { pool, started } = setUp();
    await pool.fill();
    await pool.take();
    await pool.close();
    expect(started.map((fake) => fake.removed())).toEqual([false, true]);
    await expect(pool.take()).rejects.toThrow('The judge is off.');
  });
});
