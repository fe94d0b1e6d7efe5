import { describe, expect, it } from '@jest/globals';
import { createRandom } from './random.ts';

describe('[F5] seeded chance', () => {
  it('repeats for ever: these numbers must never change, for every generated case depends on them', () => {
    const random = createRandom('two-sum', 'random', 1);
    expect(random.array(6, () => random.int(1, 1000))).toEqual([99, 378, 719, 954, 88, 166]);
    expect(random.permutation(6)).toEqual([4, 5, 2, 0, 1, 3]);
  });

  it('differs with every part of the seed', () => {
    const numbers = [['a', 'b', 1], ['a', 'b', 2], ['a', 'c', 1], ['ab', '', 1]].map((seed) => createRandom(...seed).int(0, 2 ** 53 - 1));
    expect(new Set(numbers).size).toBe(4);
  });

  it('forks into sources that leave it as it is', () => {
    const random = createRandom('x');
    const forked = random.fork('part').int(0, 1_000_000);
    expect(random.fork('part').int(0, 1_000_000)).toBe(forked);
    expect(random.int(0, 1_000_000)).toBe(createRandom('x').int(0, 1_000_000));
  });

  it('stays inside what was asked for', () => {
    const random = createRandom('bounds');
    const ints = random.array(2000, () => random.int(-2, 2));
    expect([...new Set(ints)].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
    expect(random.array(500, () => random.float(1, 2)).every((x) => x >= 1 && x < 2)).toBe(true);
    expect(random.shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(random.sample([1, 2, 3, 4], 3)).size).toBe(3);
    expect(random.string(50, 'aé')).toMatch(/^[aé]{50}$/);
    expect([random.bool(0), random.bool(1)]).toEqual([false, true]);
  });

  it('refuses what cannot be', () => {
    const random = createRandom('wrong');
    expect(() => random.int(2, 1)).toThrow('There is no whole number from 2 to 1.');
    expect(() => random.pick([])).toThrow(RangeError);
    expect(() => random.sample([1], 2)).toThrow('There are only 1 items to take 2 from.');
  });
});
