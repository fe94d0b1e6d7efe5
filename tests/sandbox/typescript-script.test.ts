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

describe('[K11] a promise that is rejected', () => {
  it.each([
    ['while a call goes on', 'put() { Promise.reject(new Error(\'lost\')); return \'a\'; }', [['put', 'a'], ['now']]],
    ['by a call that nobody waits for', 'async #save() { throw new Error(\'lost\'); }\n  put() { void this.#save(); return \'a\'; }', [['put', 'a'], ['now']]],
    ['by a timer, while time goes by', 'put() { setTimeout(async () => { throw new Error(\'lost\'); }, 500); return \'a\'; }', [['put', 'a'], ['advance', '1s']]],
  ])('%s, while nobody handles it, ends the program with its place', async (_, method, script) => {
    const { returned, stderr } = await play(`export class Box {\n  ${method}\n  now() { return 0; }\n}`, script);
    expect({ returned, stderr }).toEqual({ returned: [], stderr: expect.stringMatching(/^Unhandled rejection: Error: lost\n    at .*solution\.ts:[23]:\d+/) });
  });

  it('and handled in the same turn, is none of ours', async () => {
    const { returned } = await play('export class Box { now() { Promise.reject(new Error()).catch(() => {}); return 7; } }', [['now']]);
    expect(returned).toEqual([[7]]);
  });
});

describe('[K12] of calls at once', () => {
  it('who waits between looking and taking lets the others look too', async () => {
    const { returned } = await play('export class Box {\n  #taken = 0;\n  async wait() { const seen = this.#taken; await undefined; this.#taken = seen + 1; return seen; }\n  ticks() { return this.#taken; }\n}', [{ parallel: [['wait', 1], ['wait', 1], ['wait', 1]] }, ['ticks']]);
    expect(returned).toEqual([[null, 0, 0, 0, 1]]);
  });

  it('one that fails before another is done is told as thrown', async () => {
    const { returned, stderr } = await play('export class Box {\n  async wait(ms) {\n    if (ms === 2) throw new Error(\'broken\');\n    await new Promise((resolve) => setTimeout(resolve, ms));\n    return ms;\n  }\n}', [{ parallel: [['wait', 900], ['wait', 2]] }]);
    expect({ returned, stderr }).toEqual({ returned: [], stderr: expect.stringMatching(/^Uncaught Error: broken\n    at .*solution\.ts:3:/) });
  });

  it('the first that never comes back is named', async () => {
    const { stderr } = await play('export class Box { wait(ms) { return ms === 1 ? new Promise(() => {}) : Promise.resolve(ms); } }', [['wait', 3], { parallel: [['wait', 2], ['wait', 1]] }]);
    expect(stderr).toBe('the promise returned by Box.wait (step 4) never settled\n');
  });
});

describe('[K13] timers that a script leaves', () => {
  const leaving = (body: string) => `export class Box {\n  now() {\n    ${body}\n    return 0;\n  }\n}`;

  it.each([
    ['an interval', 'setInterval(() => {}, 1000);', 'Left running: setInterval of 1000 ms\n    at Box.now (solution.ts:3:5)\n'],
    ['a timer', 'setTimeout(() => {}, 90_000);', 'Left running: setTimeout of 90000 ms\n    at Box.now (solution.ts:3:5)\n'],
    ['many of one place', 'for (let i = 0; i < 9; i += 1) setTimeout(() => {}, 90_000);', 'Left running: setTimeout of 90000 ms\n    at Box.now (solution.ts:3:36)\n'],
    ['one that begins again and again', 'const again = () => setTimeout(again, 1000); again();', 'Left running: setTimeout of 1000 ms\n    at again (solution.ts:3:25)\n    at Box.now (solution.ts:3:50)\n'],
  ])('are told with the place where they were set: %s', async (_, body, stderr) => {
    expect(await play(leaving(body), [['now']])).toEqual({ returned: [[0]], stderr });
  });

  it('are told too where one was set anew for hours', async () => {
    const again = 'export class Box {\n  constructor() {\n    const again = () => setTimeout(again, 1000);\n    again();\n  }\n}';
    expect((await play(again, [['advance', '1h']])).stderr).toMatch(/^Left running: setTimeout of 1000 ms\n    at again \(solution\.ts:3:25\)\n/);
  });

  it.each([
    ['what was cleared', 'clearInterval(setInterval(() => {}, 1000));'],
    ['what keeps no process alive', 'setInterval(() => {}, 1000).unref();'],
    ['what is to be done at once', 'setImmediate(() => {});'],
    ['anything, where the language was taken apart', 'setInterval(() => {}, 1000); Array.prototype.map = () => { throw new Error(); };'],
  ])('but not %s', async (_, body) => {
    expect(await play(leaving(body), [['now']])).toEqual({ returned: [[0]], stderr: '' });
  });
});
