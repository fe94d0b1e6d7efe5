import { describe, expect, it } from '@jest/globals';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { Channel } from './channel.ts';
import { encodeFrame } from './frames.ts';
import type { Frame } from './frames.ts';
import { createFrameQueue } from './frame-queue.ts';
import { createTypescriptCompiler } from './typescript-compiler.ts';

/** A compiler that does with each request what the test says. */
function fakeCompiler(onRequest: (id: string, answer: (frame: Frame) => void, die: () => void) => void) {
  let starts = 0;
  const start = async () => {
    starts += 1;
    const queue = createFrameQueue();
    let over = (): void => undefined;
    const die = (): void => { queue.end(); over(); };
    const channel: Channel = {
      over: new Promise((resolve) => { over = resolve; }),
      next: () => queue.next(),
      close: die,
      async send(frame) {
        onRequest(JSON.parse(frame.subarray(5).toString()).id, (answer) => queue.push(answer), die);
      },
    };
    return { channel, remove: async () => die() };
  };
  return { start, starts: () => starts };
}

const answerFor = (id: string): Frame => {
  const payload = Buffer.from(JSON.stringify({ id, ok: true, diagnostics: [], javascript: 'x', stages: {} }));
  return { kind: 2, payload: encodeFrame(2, payload).subarray(5) };
};
const pings = { ping: () => Promise.resolve() };

describe('[J25] the compiler container', () => {
  it('is started once and asked again and again', async () => {
    const fake = fakeCompiler((id, answer) => answer(answerFor(id)));
    const compiler = createTypescriptCompiler({ start: fake.start, ...pings });
    await compiler.warm();
    expect(await Promise.all([compiler.compile({}), compiler.compile({})])).toMatchObject([{ kind: 'compiled' }, { kind: 'compiled' }]);
    expect(fake.starts()).toBe(1);
  });

  it('that dies is replaced, and a program at which two die refused', async () => {
    let deaths = 0;
    const fake = fakeCompiler((id, answer, die) => (deaths++ < 2 ? die() : answer(answerFor(id))));
    const compiler = createTypescriptCompiler({ start: fake.start, ...pings });
    expect(await compiler.compile({})).toEqual({ kind: 'gave-up', because: 'crash' });
    expect(await compiler.compile({})).toMatchObject({ kind: 'compiled' });
    expect(fake.starts()).toBe(3);
  });

  it.each<[string, (answer: (frame: Frame) => void, die: () => void) => void]>([
    ['that was taken away', (_answer, die) => die()],
    ['that talks nonsense', (answer) => answer({ kind: 9, payload: Buffer.alloc(0) })],
  ])('%s is replaced, and the program compiled by the next', async (_, fail) => {
    let asked = 0;
    const fake = fakeCompiler((id, answer, die) => (asked++ === 0 ? fail(answer, die) : answer(answerFor(id))));
    const compiler = createTypescriptCompiler({ start: fake.start, ...pings });
    expect(await compiler.compile({})).toMatchObject({ kind: 'compiled' });
    expect(fake.starts()).toBe(2);
  });

  it('that dies with its engine is a fault', async () => {
    const fake = fakeCompiler((_id, _answer, die) => die());
    const compiler = createTypescriptCompiler({ start: fake.start, ping: () => Promise.reject(new SandboxFault('gone')) });
    await expect(compiler.compile({})).rejects.toThrow('gone');
  });

  it('that does not start is a fault, and tried again the next time', async () => {
    const fake = fakeCompiler((id, answer) => answer(answerFor(id)));
    let broken = true;
    const start = () => (broken ? Promise.reject(new SandboxFault('no image')) : fake.start());
    const compiler = createTypescriptCompiler({ start, ...pings });
    await expect(compiler.compile({})).rejects.toThrow('no image');
    broken = false;
    expect(await compiler.compile({})).toMatchObject({ kind: 'compiled' });
  });
});
