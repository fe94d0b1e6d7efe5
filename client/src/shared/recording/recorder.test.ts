import { beforeEach, expect, jest, test } from '@jest/globals';
import type { RecordingEnd, RecordingId } from '@dayseven/contracts/vocabulary';
import type { PieceOutcome, SoundPiece } from '../../connection/send-sound.ts';
import { type Heard, type Microphone, NoMicrophone } from './microphone.ts';
import { createRecorder } from './recorder.ts';

const piece = (seq: number): SoundPiece => ({ seq, sound: new Uint8Array([seq]), levels: new Uint8Array() });

let heard: Heard | undefined;
let told: unknown[];
let answer: (seq: number) => PieceOutcome;
beforeEach(() => {
  heard = undefined;
  told = [];
  answer = (seq) => ({ kind: 'kept', kept: seq + 1 });
});

function recorder(over: { readonly begin?: 'refused'; readonly ends?: 'unheard'[]; readonly end?: () => Promise<'heard'>; readonly open?: () => Promise<Microphone> } = {}) {
  return createRecorder({
    openMicrophone: over.open ?? (async () => ({ level: () => 60, record: (to) => { heard = to; }, close: async () => void told.push('closed') })),
    newRecordingId: () => 'id' as RecordingId,
    begin: async () => { told.push('begun'); return over.begin ?? 'begun'; },
    end: async (_id: RecordingId, because: RecordingEnd) => { told.push(because); return over.end?.() ?? over.ends?.shift() ?? 'heard'; },
    sendTo: () => async ({ seq }) => { told.push(seq); return answer(seq); },
    pause: () => Promise.resolve(),
  });
}

const settled = () => new Promise((done) => setTimeout(done, 0));

test('[V17] records from the server\'s word to its own, and frees the microphone before it ends', async () => {
  const one = recorder();
  const changed = jest.fn();
  one.onChange(changed);
  await one.start();
  expect([one.state(), one.level()]).toEqual([{ at: 'recording' }, 60]);
  heard!.onPiece(piece(0));
  heard!.onPiece(piece(1));
  await one.stop();
  await one.stop();
  expect([told, one.state(), one.level()]).toEqual([['begun', 0, 'closed', 1, 'candidate'], { at: 'idle' }, 0]);
  expect(changed).toHaveBeenCalledTimes(4);
});

test('[V19] a microphone that is lost ends it with one sentence', async () => {
  const one = recorder();
  await one.start();
  heard!.onLost();
  await settled();
  expect(told).toEqual(['begun', 'closed', 'microphone-lost']);
  expect(one.state()).toMatchObject({ at: 'idle', sentence: expect.stringMatching(/microphone was lost.*type your answer\.$/) });
});

test('[V19] one that cannot be had leaves the round as it is', async () => {
  const one = recorder({ open: () => Promise.reject(new NoMicrophone('There is no microphone.')) });
  await one.start();
  expect([told, one.state()]).toEqual([[], { at: 'idle', sentence: 'There is no microphone.' }]);
});

test('[V17] is not begun where the server says no', async () => {
  const one = recorder({ begin: 'refused' });
  await one.start();
  expect([told, one.state(), heard]).toEqual([['begun', 'closed'], { at: 'idle' }, undefined]);
});

test('[V16] ends when there is no more room, with the server\'s sentence', async () => {
  answer = () => ({ kind: 'refused', failure: { code: 'no-room', message: 'The disk is full.' } });
  const one = recorder();
  await one.start();
  heard!.onPiece(piece(0));
  await settled();
  expect([told, one.state()]).toEqual([['begun', 0, 'closed', 'no-room'], { at: 'idle', sentence: 'The disk is full.' }]);
});

test('[V17] stopped while the browser asks, nothing is begun', async () => {
  let give: (microphone: Microphone) => void = () => undefined;
  const one = recorder({ open: () => new Promise((given) => { give = given; }) });
  const starting = one.start();
  await one.stop();
  give({ level: () => 0, record: () => void told.push('recording'), close: async () => void told.push('closed') });
  await starting;
  expect([told, one.state()]).toEqual([['closed'], { at: 'idle' }]);
});

test('[V17] its end is told until the server hears it', async () => {
  const one = recorder({ ends: ['unheard', 'unheard'] });
  await one.start();
  await one.stop();
  expect([told, one.state()]).toEqual([['begun', 'closed', 'candidate', 'candidate', 'candidate'], { at: 'idle' }]);
});

test('[V65] started again before its end was heard, it records anew then; not where it was stopped again', async () => {
  let hear: () => void = () => undefined;
  const one = recorder({ end: () => new Promise((heard) => { hear = () => heard('heard'); }) });
  await one.start();
  const stopping = one.stop();
  await settled();
  await one.start();
  expect([told, one.state()]).toEqual([['begun', 'closed', 'candidate'], { at: 'ending' }]);
  hear();
  await stopping;
  expect([told.at(-1), one.state()]).toEqual(['begun', { at: 'recording' }]);
  const again = one.stop();
  await settled();
  await one.start();
  await one.stop();
  hear();
  await again;
  expect(one.state()).toEqual({ at: 'idle' });
});

test('[V65] stopped and started again while the browser asks, it records', async () => {
  let give: (microphone: Microphone) => void = () => undefined;
  const one = recorder({ open: () => new Promise((given) => { give = given; }) });
  const starting = one.start();
  await one.stop();
  await one.start();
  give({ level: () => 0, record: () => void told.push('recording'), close: async () => undefined });
  await starting;
  expect([told, one.state()]).toEqual([['begun', 'recording'], { at: 'recording' }]);
});
