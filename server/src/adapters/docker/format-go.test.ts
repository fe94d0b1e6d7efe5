import { describe, expect, it } from '@jest/globals';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { Channel } from './channel.ts';
import { formatGo } from './format-go.ts';
import { encodeFrame } from './frames.ts';
import type { Frame } from './frames.ts';
import { fileFrame } from './host-frames.ts';

const frame = (kind: number, message: object): Frame => ({ kind, payload: Buffer.from(JSON.stringify(message)) });
const fault = { severity: 'error', file: 'solution.go', line: 4, column: 8, message: 'expected operand' };

function container(answer: Frame | undefined) {
  const sent: Buffer[] = [];
  const channel: Channel = { send: async (bytes) => { sent.push(bytes); }, next: async () => answer, close: () => undefined, over: new Promise(() => undefined) };
  return { sent, channel };
}

describe('[P22] a container that formats', () => {
  it('is told the time and the file, and answers once', async () => {
    const { sent, channel } = container(frame(11, { ok: true, wallMs: 3, text: 'package main\n', diagnostics: [] }));
    expect(await formatGo(channel, 'package  main')).toEqual({ kind: 'formatted', text: 'package main\n' });
    expect(sent).toEqual([encodeFrame(6, Buffer.from('{"v":1,"wallMs":2000}')), fileFrame('solution.go', 'package  main')]);
  });

  it.each<[string, object, object]>([
    ['names the first error', { ok: false, wallMs: 3, text: '', diagnostics: [fault] }, { kind: 'no-go', line: 4, message: 'expected operand' }],
    ['gives up', { ok: false, wallMs: 2000, text: '', diagnostics: [] }, { kind: 'gave-up' }],
  ])('%s', async (_, said, means) => {
    expect(await formatGo(container(frame(11, said)).channel, 'x')).toEqual(means);
  });

  it.each<[string, Frame | undefined]>([
    ['is gone', undefined],
    ['answers something else', frame(9, { ok: true, wallMs: 1, diagnostics: [] })],
  ])('faults when it %s', async (_, answer) => {
    await expect(formatGo(container(answer).channel, 'x')).rejects.toThrow(SandboxFault);
  });
});
