import { describe, expect, it } from '@jest/globals';
import { wantedReady } from './wanted-ready.ts';

const idle = { configured: 2, startsAtOnce: 3, waiting: 0, running: 0 };

describe('[J40] of ready containers', () => {
  it.each([
    ['as many as configured wait while nothing is going on', {}, { atLeast: 2, atMost: 2 }],
    ['none is started while a verdict is waited for and nobody queues', { running: 1 }, { atLeast: 0, atMost: Infinity }],
    ['as many are wanted as jobs queue', { running: 2, waiting: 1 }, { atLeast: 1, atMost: Infinity }],
    ['no more are wanted than can be started meanwhile', { running: 2, waiting: 48 }, { atLeast: 5, atMost: Infinity }],
    ['those for a job about to be taken are wanted at once', { waiting: 1 }, { atLeast: 1, atMost: Infinity }],
    ['some are wanted in a burst where none is kept', { configured: 0, running: 2, waiting: 9 }, { atLeast: 3, atMost: Infinity }],
    ['none is kept where none is configured', { configured: 0 }, { atLeast: 0, atMost: 0 }],
  ])('%s', (_what, change, wanted) => {
    expect(wantedReady({ ...idle, ...change })).toEqual(wanted);
  });
});
