import { describe, expect, it, jest } from '@jest/globals';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { Channel } from './channel.ts';
import { encodeFrame } from './frames.ts';
import type { Frame } from './frames.ts';
import { keptProgram } from './kept-program.ts';

const warning = { severity: 'warning', file: 'solution.go', line: 4, column: 2, message: 'self-assignment of x' } as const;
const frame = (kind: number, message: object): Frame => ({ kind, payload: Buffer.from(JSON.stringify(message)) });
const found = (...diagnostics: object[]): Frame => frame(9, { ok: true, wallMs: 44.44, diagnostics });

function kept(next: () => Promise<Frame | undefined>) {
  const sent: Buffer[] = [];
  const letGo = jest.fn();
  const channel: Channel = { send: async (bytes) => { sent.push(bytes); }, next, close: () => undefined, over: new Promise(() => undefined) };
  return { sent, letGo, program: keptProgram(channel, letGo) };
}

describe('[J52] a look at a program that was kept', () => {
  it('is one question and one answer, and the end of the container', async () => {
    const { sent, letGo, program } = kept(async () => found(warning));
    expect(await program.look(new AbortController().signal)).toEqual({ diagnostics: [warning], tookMs: 44.4 });
    expect(sent).toEqual([encodeFrame(5, Buffer.from('{"wallMs":1000}'))]);
    expect(letGo).toHaveBeenCalled();
  });

  it('finds warnings, never errors', async () => {
    const { program } = kept(async () => found({ ...warning, severity: 'error' }));
    expect((await program.look(new AbortController().signal)).diagnostics).toEqual([]);
  });

  it.each<[string, () => Promise<Frame | undefined>]>([
    ['the container is gone', async () => undefined],
    ['its stream broke', () => Promise.reject(new SandboxFault('gone'))],
    ['the supervisor failed', async () => frame(7, { text: 'oh' })],
    ['the answer is none', async () => frame(9, { ok: 'yes' })],
  ])('finds nothing when %s', async (_, next) => {
    const { letGo, program } = kept(next);
    expect(await program.look(new AbortController().signal)).toEqual({ diagnostics: [], tookMs: 0 });
    expect(letGo).toHaveBeenCalled();
  });

  it('is ended by who no longer wants it', async () => {
    const stop = new AbortController();
    let end: () => void = () => undefined;
    const { letGo, program } = kept(() => new Promise((resolve) => { end = () => resolve(undefined); }));
    letGo.mockImplementation(() => end());
    const looking = program.look(stop.signal);
    await Promise.resolve();
    stop.abort();
    expect(await looking).toEqual({ diagnostics: [], tookMs: 0 });
  });
});
