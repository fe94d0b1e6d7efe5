import { describe, expect, it } from '@jest/globals';
import { designLines, type DesignAccount } from './design-headline.ts';

const good: DesignAccount = { own: '300 QPS at peak', parts: 4, asked: 2, estimates: 0, points: { shown: 6, of: 10 }, curveball: { answer: 'said' } };

describe('the headline of a design round', () => {
  it.each<[string, Partial<DesignAccount>, readonly string[]]>([
    ['a round with all of it', {}, ['design-holds']],
    ['half of the points', { points: { shown: 5, of: 10 } }, ['design-holds']],
    ['a round whose curveball never came', { curveball: undefined }, ['design-holds']],
    ['an empty page', { own: ' \n', parts: 0, asked: 0, points: { shown: 0, of: 10 } }, ['design-empty', 'points-missed', 'no-estimate']],
    ['a drawing without a word', { own: '' }, ['no-estimate']],
    ['a document without a drawing', { parts: 0 }, ['no-parts']],
    ['less than half of the points', { points: { shown: 4, of: 10 } }, ['points-missed']],
    ['no number', { own: 'many users' }, ['no-estimate']],
    ['a number worked out and not written down', { own: 'many users', estimates: 1 }, ['design-holds']],
    ['no question', { asked: 0 }, ['nothing-asked']],
    ['a curveball put aside', { curveball: { answer: 'put-aside' } }, ['curveball-dropped']],
    ['a curveball nobody answered, and no question', { asked: 0, curveball: {} }, ['nothing-asked', 'curveball-dropped']],
  ])('[D70] of %s is the first true line of the list', (_what, over, lines) => {
    expect(designLines({ ...good, ...over })).toEqual(lines);
  });
});
