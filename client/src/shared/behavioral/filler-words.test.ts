import { expect, it } from '@jest/globals';
import { fillerWords } from './filler-words.ts';

it.each([
  ['one recording', [{ fillers: [1, 2, 3], end: { ms: 120_000 } }], 'By your taps: 3 fillers, 1.5 a minute.'],
  ['only the minutes that were marked', [{ fillers: [1], end: { ms: 60_000 } }, { end: { ms: 600_000 } }], 'By your taps: 1 filler, 1.0 a minute.'],
  ['no length', [{ fillers: [1] }], 'By your taps: 1 filler.'],
  ['nothing marked', [{ end: { ms: 60_000 } }], undefined],
])('[V60] the rate of fillers is of %s', (_what, recordings, words) => expect(fillerWords(recordings)).toBe(words));
