import { describe, expect, it } from '@jest/globals';
import type { AskableFact } from '../../application/ports/fact-finder.ts';
import { openFactFinder } from './open-fact-finder.ts';

const fact = (id: string, question: string, ...paraphrases: string[]): AskableFact => ({ id, question, answer: 'Yes.', paraphrases, keywords: [id] });
const finder = openFactFinder([
  fact('expiry', 'Does a link ever expire?', 'How long do we keep a link?', 'Is there a retention period?'),
  fact('alias', 'Can people choose the short name?', 'Are custom aliases supported?', 'Is a vanity name allowed?'),
  fact('latency', 'How fast must a redirect be?', 'What response time do we aim for?', 'Is there a latency target?'),
]);

const service = openFactFinder([
  { ...fact('traffic', 'How many rides are there?'), keywords: ['traffic', 'peak'] },
  { ...fact('receipt', 'Does the rider get a receipt?'), keywords: ['receipt'] },
  { ...fact('permission', 'Who may see a ride?'), keywords: ['permission'] },
  { ...fact('pool', 'Do strangers share a car?'), keywords: ['pool', 'stranger'] },
]);

describe('[F53] finding the fact a question is after', () => {
  it.each([
    ['do links expire', 'expiry'],
    ['Is there a retension period', 'expiry'],
    ['may i choose my own alias?', 'alias'],
    ['which latency do we need', 'latency'],
    ['HOW QUICK IS A REDIRECT', 'latency'],
  ])('%s: %s', (ask, id) => {
    expect(finder.find(ask)).toBe(id);
  });

  it.each([
    ['dau?', 'traffic'],
    ['r/w ratio', 'traffic'],
    ['rps at peak', 'traffic'],
    ['do ppl get reciepts', 'receipt'],
    ['rbac on rides', 'permission'],
  ])('in a hurry: %s: %s', (ask, id) => {
    expect(service.find(ask)).toBe(id);
  });

  it('finds nothing where half of a short question is something else', () => {
    expect(service.find('plastic receipts?')).toBeUndefined();
    expect(service.find('can a rider ask for a plastic receipt with a receipt number')).toBe('receipt');
  });

  it('finds nothing where two facts are as near', () => {
    expect(service.find('do strangers get the receipt')).toBeUndefined();
  });

  it('by its own words, though more of them stand in another fact', () => {
    const crowded = openFactFinder([fact('users', 'How many people sign in?'), fact('again', 'How long does somebody stay signed in?', 'When must people sign in again?', 'How many sign in again?')]);
    expect(crowded.find('how many people sign in')).toBe('users');
  });

  it.each(['', '???', 'how do you do', 'Which cloud are we on?', 'How many engineers work here?', 'do zebras expire quietly under purple moonlit arches'])('finds nothing for %j', (ask) => {
    expect(finder.find(ask)).toBeUndefined();
  });
});
