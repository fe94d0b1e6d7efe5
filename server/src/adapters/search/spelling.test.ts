import { describe, expect, it } from '@jest/globals';
import { nearestWord } from './spelling.ts';

const vocabulary = ['latency', 'receipt', 'quota', 'retention', 'payment', 'rider', 'encryption'];

describe('[F53] a mistyped word', () => {
  it.each([
    ['latancy', 'latency'],
    ['reciept', 'receipt'],
    ['alteny', undefined],
    ['quotas', 'quota'],
    ['retenshon', 'retention'],
    ['paymnet', 'payment'],
    ['apyment', 'payment'],
    ['encripton', 'encryption'],
    ['encipt', undefined],
    ['ridr', undefined],
    ['tider', undefined],
    ['', undefined],
  ])('%s is meant to be %s', (typed, meant) => {
    expect(nearestWord(typed, vocabulary)).toBe(meant);
  });

  it('is the one with the fewest mistakes', () => {
    expect(nearestWord('deliverys', ['deliver', 'delivers', 'delivery'])).toBe('delivers');
  });
});
