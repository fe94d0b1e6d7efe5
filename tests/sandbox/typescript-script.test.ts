import { describe, expect, it } from '@jest/globals';
import type { ClassSignature, ValueType } from '@dayseven/contracts/vocabulary';
import { decodeAnswer, encodeInput } from '../../problems/src/codec/codec.ts';
import { readScript } from '../../problems/src/machine-coding/read-machine.ts';
import { serve } from './harness-program.ts';

const int: ValueType = { kind: 'int' };
const text: ValueType = { kind: 'string' };
const signature: ClassSignature = {
  kind: 'class', name: 'Box', parameters: [],
  methods: [
    { name: 'put', parameters: [{ name: 'what', type: text }], returns: { kind: 'fallible', of: { kind: 'id' }, codes: ['full'] } },
    { name: 'get', parameters: [{ name: 'which', type: { kind: 'id' } }], returns: text },
    { name: 'now', parameters: [], returns: int },
    { name: 'wait', parameters: [{ name: 'ms', type: int }], returns: int },
    { name: 'ticks', parameters: [], returns: int },
  ],
};

const box = `
const boxes = new Map();
export class Box {
  #ticks = 0;
  #turn = 0;
  constructor() { boxes.clear(); setInterval(() => { this.#ticks += 1; }, 1000); }
  put(what) {
    if (what === 'much') throw Object.assign(new Error('no room'), { code: 'full' });
    const id = 'box-' + Math.random();
    boxes.set(id, what);
    return id;
  }
  get(which) { return boxes.get(which) ?? 'nothing'; }
  now() { return Date.now() + new Date().getTime() - 2 * 946684800000 + performance.now(); }
  async wait(ms) { const turn = this.#turn++; await new Promise((resolve) => setTimeout(resolve, ms)); return turn; }
  ticks() { return this.#ticks; }
}`;

async function play(javascript: string, ...scripts: readonly (readonly unknown[])[]): Promise<{ readonly returned: readonly unknown[]; readonly stderr: string }> {
  const inputs = scripts.map((steps) => {
    const read = readScript(signature, { args: {}, steps });
    if (!read.ok) throw new Error(read.reason);
    return read.input;
  });
  // What the harness reads as a script is a class with another kind.
  const served = await serve(javascript, { ...signature, kind: 'script' } as unknown as ClassSignature, inputs.map((input) => Buffer.from(encodeInput(signature, input))));
  const returned = served.answers.map((bytes, i) => {
    const decoded = decodeAnswer(signature, bytes, inputs[i] ?? { args: [] });
    return decoded.ok ? decoded.answer.returned : decoded.reason;
  });
  return { returned, stderr: served.stderr };
}

describe('[K4] a script in TypeScript', () => {
  it('has a clock that moves only when the script says so', async () => {
    const { returned } = await play(box, [['now'], ['advance', '90s'], ['now'], ['ticks'], ['advance', '1h'], ['ticks']]);
    expect(returned).toEqual([[0, null, 270_000, 90, null, 3690]]);
  });

  it('begins at the same time with no timers of the script before it', async () => {
    const { returned } = await play(box, [['advance', '5s'], ['ticks']], [['now'], ['advance', '2s'], ['ticks']]);
    expect(returned).toEqual([[null, 5], [0, null, 2]]);
  });

  it('gives whoever waits for a timer its time, and goes on where that ended', async () => {
    const { returned } = await play(box, [['wait', 500], ['now'], ['wait', 700], ['ticks']]);
    expect(returned).toEqual([[0, 1500, 1, 1]]);
  });

  it('knows an id by the step that gave it, and an error by its code', async () => {
    const { returned } = await play(box, [{ mine: ['put', 'a'] }, { yours: ['put', 'b'] }, ['get', '$yours'], ['get', '$mine'], ['get', 'none'], ['put', 'much']]);
    expect(returned).toEqual([[{ value: expect.any(String) }, { value: expect.any(String) }, 'b', 'a', 'nothing', { error: 'full' }]]);
  });

  it('begins calls at once before it waits for any', async () => {
    const { returned } = await play(box, [{ parallel: [['wait', 300], ['wait', 100], ['wait', 200]] }, ['now']]);
    expect(returned).toEqual([[null, 0, 1, 2, 900]]);
  });

  it('says of a promise that nobody settles what it waited for', async () => {
    const { returned, stderr } = await play('export class Box { wait() { return new Promise(() => {}); } }', [['wait', 1]]);
    expect({ returned, stderr }).toEqual({ returned: [], stderr: 'the promise returned by Box.wait (step 1) never settled\n' });
  });
});
