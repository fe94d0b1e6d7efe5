import { expect, it } from '@jest/globals';
import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { Channel } from './channel.ts';
import { converse } from './converse.ts';
import type { FedJob } from './converse.ts';
import type { HowEnded } from './engine.ts';
import { encodeFrame } from './frames.ts';

const limits = { caseCpuMs: 1000, caseWallMs: 1000, memoryMb: 64 };
const job: FedJob = { language: 'go', files: [], inputs: [new Uint8Array()], limits };
const compiled = { kind: 2, payload: encodeFrame(2, Buffer.from(JSON.stringify({ ok: true, wallMs: 1, stages: {}, diagnostics: [] }))).subarray(5) };

/** A container that compiles, and is gone in the first case. */
function gone(how: HowEnded) {
  const frames = [compiled];
  const channel: Channel = { send: async () => undefined, next: async () => frames.shift(), close: () => undefined, over: Promise.resolve() };
  return converse({ channel, job, tell: () => undefined, howEnded: async () => how });
}

it.each<[HowEnded, object]>([
  ['out-of-memory', { oomKills: 1, cases: [{ end: { how: 'stopped', signal: 'SIGKILL' } }] }],
  ['crashed', { oomKills: 'unknown', cases: [{ end: { how: 'stopped', signal: 'SIGKILL' } }] }],
])('[S43] a container gone in a case and %s is what the program did', async (how, seen) => {
  expect(await gone(how)).toMatchObject(seen);
});

it('[S43] a container gone in a case and not by itself is a fault', async () => {
  await expect(gone('not-by-itself')).rejects.toThrow(SandboxFault);
});
