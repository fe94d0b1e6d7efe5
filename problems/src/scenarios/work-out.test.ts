import { describe, expect, it } from '@jest/globals';
import { workOut } from './work-out.ts';

describe('[F51] an estimate\'s formula', () => {
  const known = new Map([['users', 100e6], ['perUser', 10]]);
  const worked = (formula: string): unknown => workOut(formula, known);

  it.each([
    ['users * perUser / 86400', 11_574.07],
    ['12', 12],
    ['users / 2 / 5e3 * 0.5', 5000],
    ['  perUser   * 2 ', 20],
  ])('%s', (formula, value) => {
    expect(worked(formula)).toEqual({ ok: true, value: expect.closeTo(value, 1) });
  });

  it.each(['', 'users *', 'users + 1', 'users*2', '(users)', '-1', 'users users'])('refuses %j', (formula) => {
    expect(worked(formula)).toMatchObject({ ok: false });
  });
});
