import { describe, expect, it } from '@jest/globals';
import { judgeSizeOf } from './judge-size.ts';

describe('[J43] the size of the judge', () => {
  it.each([
    ['two of everything on the smallest machine', { cores: 1, memoryMb: 4_000 }, { atOnce: 2, ready: 2, compilers: 2 }],
    ['a job a core on a larger one', { cores: 6, memoryMb: 16_000 }, { atOnce: 6, ready: 6, compilers: 2 }],
    ['no more than eight by itself', { cores: 64, memoryMb: 64_000 }, { atOnce: 8, ready: 8, compilers: 2 }],
    ['one compiler where memory is short', { cores: 2, memoryMb: 3_499 }, { atOnce: 2, ready: 2, compilers: 1 }],
    ['two where it just suffices', { cores: 2, memoryMb: 3_500 }, { atOnce: 2, ready: 2, compilers: 2 }],
  ])('is %s', (_what, room, size) => {
    expect(judgeSizeOf(room)).toEqual(size);
  });

  it('is what was asked for, and so many containers are ready as jobs are judged at once', () => {
    expect(judgeSizeOf({ cores: 2, memoryMb: 1_000 }, { atOnce: 20 })).toEqual({ atOnce: 20, ready: 20, compilers: 1 });
    expect(judgeSizeOf({ cores: 2, memoryMb: 1_000 }, { ready: 1, compilers: 2 })).toEqual({ atOnce: 2, ready: 1, compilers: 2 });
  });
});
