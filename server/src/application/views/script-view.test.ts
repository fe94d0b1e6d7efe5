import { describe, expect, it } from '@jest/globals';
import { limits } from '@dayseven/contracts';
import type { ClassSignature, Operation, Value, ValueType } from '@dayseven/contracts/vocabulary';
import { isRight } from '../../domain/judging/compare.ts';
import { scriptView, stepViews } from './script-view.ts';
import { spanWords } from './span-words.ts';
import { valueWords } from './value-words.ts';

const id: ValueType = { kind: 'id' };
const int: ValueType = { kind: 'int' };
const text: ValueType = { kind: 'string' };
const lot: ClassSignature = {
  kind: 'class', name: 'Lot', parameters: [{ name: 'spots', type: int }],
  methods: [
    { name: 'park', parameters: [{ name: 'plate', type: text }], returns: { kind: 'fallible', of: { kind: 'record', name: 'Ticket', fields: [{ name: 'ticket', type: id }, { name: 'spot', type: int }] }, codes: ['full'] } },
    { name: 'leave', parameters: [{ name: 'ticket', type: id }], returns: { kind: 'fallible', of: int, codes: ['gone'] } },
    { name: 'clean', parameters: [] },
    { name: 'parked', parameters: [], returns: { kind: 'array', of: id } },
  ],
};
const step = (method: string, ...args: readonly Value[]): Operation => ({ method, args });
const ticket = (name: string, spot = 1): Value => ({ value: { ticket: name, spot } });
const script = (steps: readonly Operation[], expected: readonly Value[], got?: readonly Value[]) => ({ signature: lot, input: { args: [2], operations: steps }, expected: { returned: expected }, ...(got && { answer: { returned: got } }) });
const told = (...all: Parameters<typeof script>) => stepViews(script(...all)).map(({ number, does, expected = '-', got = '-', isWrong }) => [number, does, expected, ...(all[2] ? [got, isWrong ?? false] : [])].join(' | '));

describe('[K64] a script in words', () => {
  it('has calls, times, errors by their code, and ids by the step that gave them', () => {
    const steps = [step('park', 'KA 1'), step('advance', 5_400_000), step('park', ''), step('clean'), step('leave', { from: 0 }), step('leave', 'no-such'), step('leave', { from: 2 }), step('parked')];
    expect(told(steps, [ticket('t-1'), null, { error: 'full' }, null, { value: 5 }, { error: 'gone' }, { error: 'gone' }, []])).toEqual([
      '1 | new Lot(spots: 2) | -',
      '2 | park(KA 1) | {ticket: #A, spot: 1}',
      '3 | after 1 h 30 min | -',
      '4 | park("") | error full',
      '5 | clean() | -',
      '6 | leave(#A) | 5',
      '7 | leave(no-such) | error gone',
      '8 | leave("") | error gone',
      '9 | parked() | []',
    ]);
  });

  it('has one number for what is done at once', () => {
    const steps = [step('park', 'a'), step('parallel', 2), step('leave', { from: 0 }), step('leave', { from: 0 }), step('clean')];
    expect(told(steps, [ticket('t'), null, { value: 1 }, { error: 'gone' }, null])).toEqual(['1 | new Lot(spots: 2) | -', '2 | park(a) | {ticket: #A, spot: 1}', '3 | leave(#A) | 1', '3 | leave(#A) | error gone', '4 | clean() | -']);
  });

  it.each<[Value, ValueType, string]>([
    ['Ada', text, 'Ada'],
    ['https://a.example/x?y=1', text, 'https://a.example/x?y=1'],
    ['12', text, '"12"'],
    ['none', text, '"none"'],
    ['error full', text, '"error full"'],
    ['#A', text, '"#A"'],
    [' a', text, '" a"'],
    ['a, b', text, '"a, b"'],
    [null, { kind: 'nullable', of: text }, 'none'],
    [{ city: 'Oslo', 7: '' }, { kind: 'map', key: 'string', of: text }, '{"7": "", city: Oslo}'],
    [[1.5, 2], { kind: 'array', of: { kind: 'float' } }, '[1.5, 2]'],
    [true, { kind: 'bool' }, 'true'],
  ])('says %j as %j: %s', (value, type, words) => {
    expect(valueWords(value, type, String)).toBe(words);
  });

  it.each([[1, '1 ms'], [90_000, '1 min 30 s'], [86_400_000, '1 d']])('says %i as %s', (ms, words) => {
    expect(spanWords(ms)).toBe(words);
  });
});

describe('[K65] a script that was judged', () => {
  const parked = [step('park', 'a'), step('park', 'b'), step('leave', { from: 1 }), step('parked')];
  const model = [ticket('m1'), ticket('m2', 2), { value: 3 }, ['m1']];

  it('calls the solution\'s ids as the model\'s in their place, and another by another name', () => {
    expect(told(parked, model, [ticket('x'), ticket('y', 2), { value: 3 }, ['x']]).map((line) => line.endsWith('false'))).toEqual([true, true, true, true, true]);
    expect(told(parked, model, [ticket('x'), ticket('x', 2), { error: 'gone' }, ['z']]).slice(1)).toEqual([
      '2 | park(a) | {ticket: #A, spot: 1} | {ticket: #A, spot: 1} | false',
      '3 | park(b) | {ticket: #B, spot: 2} | {ticket: #A, spot: 2} | true',
      '4 | leave(#B) | 3 | error gone | true',
      '5 | parked() | [#A] | [#C] | true',
    ]);
  });

  it('puts beside a call at once the answer that fits it, and marks only what is left over', () => {
    const steps = [step('parallel', 3), step('leave', 'x'), step('leave', 'x'), step('leave', 'x')];
    const one: Value = { value: 1 };
    const gone: Value = { error: 'gone' };
    expect(told(steps, [null, one, gone, gone], [null, gone, one, one]).slice(1)).toEqual(['2 | leave(x) | error gone | error gone | false', '2 | leave(x) | 1 | 1 | false', '2 | leave(x) | error gone | 1 | true']);
    expect(told(steps, [null, one, gone, gone], [null, gone, gone, one]).filter((line) => line.endsWith('true'))).toEqual([]);
  });

  it.each<[readonly Value[]]>([[[ticket('x'), ticket('y', 2), { value: 3 }, ['x']]], [[ticket('x'), ticket('x', 2), { value: 3 }, ['x']]], [[ticket('x'), ticket('y', 2), { value: 4 }, ['x']]]])('is wrong somewhere exactly where its verdict says so: %j', (got) => {
    const { input, expected } = script(parked, model);
    const marked = stepViews(script(parked, model, got)).some(({ isWrong }) => isWrong);
    expect(marked).toBe(!isRight({ kind: 'exact' }, { signature: lot, input, expected, answer: { returned: got } }));
  });
});

describe('[K66] a long script', () => {
  const long = Array.from({ length: 500 }, () => step('leave', 'x'));
  const all: readonly Value[] = long.map(() => ({ value: 1 }));
  const shownOf = (got: readonly Value[]) => {
    const { steps, before, after } = scriptView(script(long, all, got));
    return { first: steps[0]?.number, count: steps.length, before, after, wrong: steps.findIndex(({ isWrong }) => isWrong) };
  };

  it('is shown up to its first wrong step and a little beyond', () => {
    expect(shownOf(all.with(300, { value: 2 }))).toEqual({ first: 273, count: limits.shownSteps, before: 272, after: 501 - 272 - limits.shownSteps, wrong: 29 });
    expect(shownOf(all.with(499, { value: 2 }))).toEqual({ first: 462, count: limits.shownSteps, before: 461, after: 0, wrong: 39 });
    expect(shownOf(all)).toEqual({ first: 1, count: limits.shownSteps, before: 0, after: 461, wrong: -1 });
  });
});
