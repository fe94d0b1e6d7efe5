import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import type { RecordingId } from '@dayseven/contracts';
import { newId } from '../support/page.ts';
import { createWorld } from '../support/world.ts';

/** Together five times what 45 minutes of speech take, so that a server that held them would show. */
const pieces = 900;
const pieceBytes = 60 * 1024;
const first = 100;
const megabyte = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held once everything that is held no more is gone. */
async function heldBytes(): Promise<number> {
  // What a request leaves goes with the turn after it.
  await setImmediate();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

it('[W42] of 45 minutes of sound the server holds none', async () => {
  const world = await createWorld();
  const page = await world.page();
  const { id: roundId } = await page.ask('round:plan-behavioral', { minutes: 60, mode: 'strict', extraTime: 1, questions: 2, seed: 3 });
  await page.ask('round:join', { roundId });
  const questionId = (await page.ask('round:start', { roundId })).behavioral!.asked[0]!.id;
  const recordingId = newId() as unknown as RecordingId;
  await page.ask('recording:begin', { roundId, questionId, part: 0, recordingId });
  const sound = new Uint8Array(pieceBytes);
  sound.set([0x1a, 0x45, 0xdf, 0xa3]);
  const put = async (seq: number): Promise<void> => {
    const answer = await fetch(`${world.url}/api/rounds/${roundId}/recordings/${recordingId}/${seq}`, { method: 'PUT', body: sound, headers: { 'content-type': 'audio/webm', 'day-seven-levels': '46'.repeat(20) } });
    expect(await answer.json()).toEqual({ kept: seq + 1 });
  };
  // What the first requests leave is not the sound's.
  for (let seq = 0; seq < first; seq += 1) await put(seq);
  const before = await heldBytes();
  for (let seq = first; seq < pieces; seq += 1) await put(seq);
  const grown = (await heldBytes()) - before;
  await world.stop();
  // A busy machine leaves some megabytes of its own; held sound would be forty-seven.
  expect(grown / megabyte).toBeLessThan(30);
}, 240_000);
