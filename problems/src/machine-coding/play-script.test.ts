import { describe, expect, it } from '@jest/globals';
import type { Answer, ClassSignature, ValueType } from '@dayseven/contracts/vocabulary';
import type { Exports } from '../values/call.ts';
import { playScript } from './play-script.ts';
import { readScript } from './read-machine.ts';

const int: ValueType = { kind: 'int' };
const id: ValueType = { kind: 'id' };
const signature: ClassSignature = {
  kind: 'class', name: 'Box', parameters: [{ name: 'room', type: int }],
  methods: [
    { name: 'put', parameters: [{ name: 'what', type: { kind: 'string' } }], returns: { kind: 'fallible', of: { kind: 'record', name: 'Slip', fields: [{ name: 'at', type: int }, { name: 'id', type: id }] }, codes: ['full'] } },
    { name: 'get', parameters: [{ name: 'which', type: id }], returns: { kind: 'string' } },
    { name: 'now', parameters: [], returns: int },
    { name: 'wait', parameters: [{ name: 'ms', type: int }], returns: int },
    { name: 'ticks', parameters: [], returns: int },
    { name: 'never', parameters: [] },
  ],
};
const began = 946_684_800_000;

class Box {
  readonly #boxes = new Map<string, string>();
  readonly #room: number;
  #ticks = 0;
  #turn = 0;

  constructor(room: number) {
    this.#room = room;
    setInterval(() => { this.#ticks += 1; }, 1000);
  }

  put(what: string): { readonly at: number; readonly id: string } {
    if (this.#boxes.size === this.#room) throw Object.assign(new Error('no room'), { code: 'full' });
    const made = `box ${what}`;
    this.#boxes.set(made, what);
    return { at: Date.now() - began, id: made };
  }

  get(which: string): string { return this.#boxes.get(which) ?? `nothing at "${which}"`; }
  now(): number { return (Date.now() + new Date().getTime()) / 2 - began; }

  async wait(ms: number): Promise<number> {
    const turn = this.#turn++;
    await new Promise((resolve) => void setTimeout(resolve, ms));
    return turn;
  }

  ticks(): number { return this.#ticks; }

  async never(): Promise<void> {
    this.#ticks = await new Promise<number>((resolve) => {
      if (this.#room < 0) resolve(1);
    });
  }
}

function play(steps: readonly unknown[], solution: Exports = { Box }): Promise<Answer> {
  const read = readScript(signature, { args: { room: 2 }, steps });
  if (!read.ok) throw new Error(read.reason);
  return playScript(signature, solution, read.input);
}

describe('[K4] a model plays a script as the harness does', () => {
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['in a time of its own', [['now'], ['advance', '90s'], ['now'], ['ticks'], ['advance', '1h'], ['ticks']], [0, null, 90_000, 90, null, 3690]],
    ['whose waiting takes its time', [['wait', 500], ['now'], ['wait', 700], ['ticks']], [0, 500, 1, 1]],
    ['with the names of earlier answers, and errors', [{ a: ['put', 'x'] }, ['put', 'y'], { none: ['put', 'z'] }, ['get', '$a'], ['get', 'b'], ['get', '$none']], [{ value: { at: 0, id: 'box x' } }, { value: { at: 0, id: 'box y' } }, { error: 'full' }, 'x', 'nothing at "b"', 'nothing at ""']],
    ['with calls at once', [{ parallel: [['wait', 300], ['wait', 100], ['wait', 200]] }, ['now']], [null, 0, 1, 2, 300]],
  ])('%s', async (_, steps, returned) => {
    expect(await play(steps)).toEqual({ returned });
  });

  it('gives the real clock back, however it ended', async () => {
    const { setTimeout: real, Date: RealDate } = globalThis;
    await expect(play([['ticks']], {})).rejects.toThrow('index.ts exports no class Box.');
    expect([globalThis.setTimeout, globalThis.Date]).toEqual([real, RealDate]);
  });

  it('ends where nothing can happen any more', async () => {
    class Idle extends Box {
      constructor(room: number) {
        const { setInterval: begin } = globalThis;
        Object.assign(globalThis, { setInterval: () => 0 });
        super(room);
        Object.assign(globalThis, { setInterval: begin });
      }
    }
    await expect(play([['never']], { Box: Idle })).rejects.toThrow('A promise never settles.');
  });
});
