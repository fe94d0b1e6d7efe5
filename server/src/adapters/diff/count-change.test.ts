import { describe, expect, it } from '@jest/globals';
import { countChange } from './count-change.ts';

const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('[K71] lines gained and lost', () => {
  it.each([
    ['nothing', '', '', [0, 0]],
    ['a new file', '', text('a', 'b'), [2, 0]],
    ['a deleted one', text('a', 'b'), '', [0, 2]],
    ['the same', text('a', 'b'), text('a', 'b'), [0, 0]],
    ['an end of the last line', 'a\nb', 'a\nb\n', [0, 0]],
    ['a changed line', text('a', 'b', 'c'), text('a', 'x', 'c'), [1, 1]],
    ['a line in the middle', text('a', 'b'), text('a', 'x', 'b'), [1, 0]],
    ['a moved line', text('a', 'b', 'c'), text('b', 'c', 'a'), [1, 1]],
    ['a line twice', text('a', 'a'), text('a'), [0, 1]],
    ['an empty line', text('a'), text('a', ''), [1, 0]],
    ['the well-known pair', text('a', 'b', 'c', 'a', 'b', 'b', 'a'), text('c', 'b', 'a', 'b', 'a', 'c'), [2, 3]],
  ])('%s', (_what, before, after, [added, removed]) => expect(countChange(before, after)).toEqual({ added, removed }));

  it('are as few as the longest common part allows, whatever the texts', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const [one, other] = [drawn(seed, 12), drawn(seed + 999, 9)];
      const kept = longestCommon(one, other);
      expect(countChange(text(...one), text(...other))).toEqual({ added: other.length - kept, removed: one.length - kept });
    }
  });

  it('are all of both where they are too far apart to be looked through', () => {
    const many = (word: string) => text(...Array.from({ length: 1_500 }, (_, at) => `${word} ${at}`));
    expect(countChange(`same\n${many('one')}`, `same\n${many('other')}`)).toEqual({ added: 1_500, removed: 1_500 });
  });
});

/** Up to `most` of three letters, of a seed. */
function drawn(seed: number, most: number): string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: next(most + 1) }, () => 'abc'.charAt(next(3)));
}

function longestCommon([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined) return 0;
  const at = other.indexOf(first);
  return Math.max(longestCommon(rest, other), at === -1 ? 0 : 1 + longestCommon(rest, other.slice(at + 1)));
}
