import { describe, expect, it } from '@jest/globals';
import type { ClassSignature, ValueType } from '@dayseven/contracts/vocabulary';
import { readSteps } from './read-steps.ts';

const int: ValueType = { kind: 'int' };
const id: ValueType = { kind: 'id' };
const signature: ClassSignature = {
  kind: 'class', name: 'Box', parameters: [],
  methods: [
    { name: 'put', parameters: [{ name: 'count', type: int }], returns: { kind: 'fallible', of: { kind: 'record', name: 'Slip', fields: [{ name: 'id', type: id }] }, codes: ['full'] } },
    { name: 'get', parameters: [{ name: 'which', type: id }], returns: int },
    { name: 'stop', parameters: [] },
  ],
};

describe('[K1] the steps of a script', () => {
  it('become operations, one behind the other', () => {
    expect(readSteps(signature, [['put', 1], { mine: ['put', 2] }, ['advance', '1h30m5s20ms'], { parallel: [['get', '$mine'], ['stop']] }, ['get', '$mine'], ['advance', '2d']])).toEqual({
      ok: true,
      operations: [
        { method: 'put', args: [1] }, { method: 'put', args: [2] }, { method: 'advance', args: [5_405_020] },
        { method: 'parallel', args: [2] }, { method: 'get', args: [{ from: 1 }] }, { method: 'stop', args: [] },
        { method: 'get', args: [{ from: 1 }] }, { method: 'advance', args: [172_800_000] },
      ],
    });
  });

  const must = 'must be [method, …], {name: [method, …]}, [advance, 90m] or {parallel: [[method, …], …]}.';
  it.each<[unknown, string]>([
    ['put', must],
    [null, must],
    [{}, must],
    [{ a: ['put', 1], b: ['put', 1] }, must],
    [{ a: 'put' }, 'has no call under a.'],
    [['take'], 'calls "take"; the methods are put, get, stop.'],
    [[], 'calls undefined; the methods are put, get, stop.'],
    [['put'], 'gives put 0 arguments; it takes 1.'],
    [['put', 1, 2], 'gives put 2 arguments; it takes 1.'],
    [['put', 'many'], '(put): count must be a whole number.'],
    [['get', 5], 'gives 5 for which; an id is a text, or the $name of an earlier step.'],
    [['get', { from: 0 }], 'gives {"from":0} for which; an id is a text, or the $name of an earlier step.'],
    [['get', '$mine'], 'asks for $mine, and no step before it has that name.'],
    [{ Mine: ['put', 1] }, 'names its result "Mine"; names are lower camel case.'],
    [{ first: ['put', 1] }, 'names its result first, as an earlier step does.'],
    [{ none: ['stop'] }, 'names its result none, and it gives no id.'],
    [{ none: ['get', 'x'] }, 'names its result none, and it gives no id.'],
    [['advance'], 'must advance by a time such as 250ms, 90s or 1h30m.'],
    [['advance', 5], 'must advance by a time such as 250ms, 90s or 1h30m.'],
    [['advance', '5'], 'must advance by a time such as 250ms, 90s or 1h30m.'],
    [['advance', '0s'], 'must advance by a time such as 250ms, 90s or 1h30m.'],
    [['advance', '-5s'], 'must advance by a time such as 250ms, 90s or 1h30m.'],
    [['advance', '1.5h'], 'must advance by a time such as 250ms, 90s or 1h30m.'],
    [{ parallel: [['stop']] }, 'must make 2 to 64 calls at once.'],
    [{ parallel: Array.from({ length: 65 }, () => ['stop']) }, 'must make 2 to 64 calls at once.'],
    [{ parallel: [['stop'], ['advance', '1s']] }, 'may only call methods in parallel.'],
    [{ parallel: [['stop'], 'stop'] }, 'may only call methods in parallel.'],
    [{ parallel: [['stop'], ['put', 1]] }, 'cannot call put in parallel, for nobody knows which call gets which id.'],
    [{ parallel: [['put', 1], ['put', 2]] }, 'cannot call put in parallel, for nobody knows which call gets which id.'],
  ])('%j %s', (step, reason) => {
    expect(readSteps(signature, [{ first: ['put', 1] }, step])).toEqual({ ok: false, step: 1, reason });
  });
});
