import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that repeats: the same seed gives the same values for ever, on every machine. */
export interface Random {
  /** A whole number from min to max, both included. */
  int(min: number, max: number): number;
  /** A float from min (included) to max (excluded). */
  float(min: number, max: number): number;
  /** True with the given chance, one half when absent. */
  bool(chance?: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** The items in a random order; the argument stays as it is. */
  shuffle<T>(items: readonly T[]): T[];
  /** `count` different items, in a random order. */
  sample<T>(items: readonly T[], count: number): T[];
  array<T>(length: number, make: (index: number) => T): T[];
  string(length: number, alphabet: string): string;
  /** The numbers 0 to n - 1 in a random order. */
  permutation(n: number): number[];
  /** An independent source for a part, so that a change in one part moves no other. */
  fork(label: string): Random;
}

/** Everything named in the seed changes everything that comes out. */
export function createRandom(...seed: readonly (string | number)[]): Random {
  const hash = createHash('sha256').update(JSON.stringify(seed)).digest();
  const source = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => hash.readInt32LE(offset)));

  const int = (min: number, max: number): number => {
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min > max) throw new RangeError(`There is no whole number from ${min} to ${max}.`);
    return uniformInt(source, min, max);
  };
  const float = (min: number, max: number): number => min + (max - min) * (int(0, 2 ** 53 - 1) / 2 ** 53);
  const pick = <T>(items: readonly T[]): T => at(items, int(0, items.length - 1));
  const array = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));
  const shuffle = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    for (let last = left.length - 1; last > 0; last--) {
      const other = int(0, last);
      const kept = at(left, last);
      left[last] = at(left, other);
      left[other] = kept;
    }
    return left;
  };

  return {
    int,
    float,
    bool: (chance = 0.5) => float(0, 1) < chance,
    pick,
    shuffle,
    sample: (items, count) => {
      if (count > items.length) throw new RangeError(`There are only ${items.length} items to take ${count} from.`);
      return shuffle(items).slice(0, count);
    },
    array,
    string: (length, alphabet) => {
      const letters = Array.from(alphabet);
      return array(length, () => pick(letters)).join('');
    },
    permutation: (n) => shuffle(array(n, (index) => index)),
    fork: (label) => createRandom(...seed, 'fork', label),
  };
}

function at<T>(items: readonly T[], index: number): T {
  if (index < 0 || index >= items.length) throw new RangeError(`There is no item ${index}.`);
  // The guard above proved that the index is inside.
  return items[index] as T;
}
