import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { limits, RecordingFacts, type QuestionId, type RecordingId, type RoundId } from '@dayseven/contracts';
import { minute, setDsaStage, type DsaStage } from '../support/dsa-stage.ts';
import { newId } from '../support/page.ts';
import { createWorld } from '../support/world.ts';

let stage: DsaStage;
let roundId: RoundId;
let questionId: QuestionId;
beforeEach(async () => {
  stage = await setDsaStage();
  ({ id: roundId } = await stage.page.ask('round:plan-behavioral', { minutes: 50, mode: 'relaxed', extraTime: 1, questions: 2, seed: 3 }));
  await stage.page.ask('round:join', { roundId });
  const { behavioral } = await stage.page.ask('round:start', { roundId });
  questionId = behavioral!.asked[0]!.id;
});
afterEach(() => stage.world.stop());

const begin = async (): Promise<RecordingId> => {
  const recordingId = newId() as unknown as RecordingId;
  await stage.page.ask('recording:begin', { roundId, questionId, part: 0, recordingId });
  return recordingId;
};
const piece = (seq: number, size = 100) => {
  const sound = Buffer.alloc(size, seq + 1);
  if (seq === 0) sound.writeUInt32BE(0x1a45dfa3);
  return sound;
};

interface Answer { readonly status: number; readonly kept?: number; readonly message?: string; readonly code?: string }

async function put(recordingId: string, seq: number | string, sound: Uint8Array = piece(Number(seq)), over: { readonly round?: string; readonly type?: string; readonly levels?: string } = {}): Promise<Answer> {
  const response = await fetch(`${stage.world.url}/api/rounds/${over.round ?? roundId}/recordings/${recordingId}/${seq}`, {
    method: 'PUT', body: new Uint8Array(sound), headers: { 'content-type': over.type ?? 'audio/webm', 'day-seven-levels': over.levels ?? '2832' },
  });
  return { status: response.status, ...(await response.json() as Omit<Answer, 'status'>) };
}

const folder = () => join(stage.world.dataFolder, 'recordings', roundId);
const soundOf = (recordingId: string) => readFileSync(join(folder(), `${recordingId}.webm`));
const shown = async () => (await stage.page.ask('round:join', { roundId })).behavioral!.asked[0]!.recordings;

async function reopen(): Promise<void> {
  stage.world = await stage.world.restart();
  stage.page = await stage.world.page();
  await stage.page.ask('round:join', { roundId });
  await stage.page.send('round:take-over', { roundId });
}

describe('recorded sound', () => {
  it('[V10] is kept piece by piece, each once and in order, and is as long as the server measured', async () => {
    const recordingId = await begin();
    expect(await put(recordingId, 0)).toEqual({ status: 200, kept: 1 });
    stage.world.clock.advance(1_000);
    expect(await put(recordingId, 1)).toEqual({ status: 200, kept: 2 });
    expect(await put(recordingId, 1, piece(9))).toEqual({ status: 200, kept: 2 });
    expect(await put(recordingId, 5)).toEqual({ status: 200, kept: 2 });
    stage.world.clock.advance(1_500);
    expect(await put(recordingId, 2)).toEqual({ status: 200, kept: 3 });
    expect(soundOf(recordingId)).toEqual(Buffer.concat([piece(0), piece(1), piece(2)]));
    expect(await shown()).toEqual([{ id: recordingId, part: 0 }]);
    await stage.page.ask('recording:end', { roundId, recordingId, because: 'candidate' });
    await stage.page.ask('recording:end', { roundId, recordingId, because: 'no-room' });
    expect(await shown()).toEqual([{ id: recordingId, part: 0, end: { because: 'candidate', ms: 2_500 } }]);
    expect(await put(recordingId, 3)).toMatchObject({ status: 400, message: 'This recording has ended; begin another one.' });
  });

  it('[V10] is not longer than its pieces can be, whatever the clock says', async () => {
    const recordingId = await begin();
    await put(recordingId, 0);
    stage.world.clock.advance(10 * minute);
    await put(recordingId, 1);
    await stage.page.ask('recording:end', { roundId, recordingId, because: 'candidate' });
    expect(await shown()).toMatchObject([{ end: { ms: 4_000 } }]);
  });

  it('[V11] goes on where it was acknowledged when the server comes back, and what was half written is written over', async () => {
    const recordingId = await begin();
    await put(recordingId, 0);
    await put(recordingId, 1);
    const [sound, index] = ['webm', 'index'].map((kind) => join(folder(), `${recordingId}.${kind}`));
    writeFileSync(sound!, 'half of a piece', { flag: 'a' });
    truncateSync(index!, 64 + 30);
    await reopen();
    expect(await put(recordingId, 2)).toEqual({ status: 200, kept: 1 });
    expect(await put(recordingId, 1)).toEqual({ status: 200, kept: 2 });
    expect(await put(recordingId, 2)).toEqual({ status: 200, kept: 3 });
    expect(soundOf(recordingId)).toEqual(Buffer.concat([piece(0), piece(1), piece(2)]));
  });

  it('[V12] whose page is gone ends as lost when another begins, and at the start when its round is over', async () => {
    const lost = await begin();
    await put(lost, 0);
    const second = await begin();
    expect(await shown()).toMatchObject([{ id: lost, end: { because: 'page-lost', ms: 0 } }, { id: second }]);
    await put(second, 0);
    await stage.page.ask('round:end', { roundId });
    await stage.world.end();
    stage.world = await createWorld({ dataFolder: stage.world.dataFolder, clockAt: stage.world.clock.now() + minute });
    stage.page = await stage.world.page();
    await stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
    expect(await shown()).toMatchObject([{ id: lost }, { id: second, end: { because: 'page-lost' } }]);
  });

  it('[V63] whose page is gone ends as lost when its round is rated, and one whose last piece may be on its way goes on', async () => {
    const lost = await begin();
    await put(lost, 0);
    await stage.page.ask('round:end', { roundId });
    const rate = () => stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
    await rate();
    expect(await shown()).toEqual([{ id: lost, part: 0 }]);
    stage.world.clock.advance(11_000);
    await rate();
    expect(await shown()).toEqual([{ id: lost, part: 0, end: { because: 'page-lost', ms: 0 } }]);
  });

  it('[V64] is in the export with where its sound is had, once it may be heard', async () => {
    const recordingId = await begin();
    await put(recordingId, 0);
    const exported = async () => ((await (await fetch(`${stage.world.url}/api/export`)).json()) as { exported: { what: string; sound?: unknown }[] }).exported.find(({ what }) => what === 'round');
    await stage.page.ask('recording:end', { roundId, recordingId, because: 'candidate' });
    await stage.page.ask('round:end', { roundId });
    expect(await exported()).toBeUndefined();
    await stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
    const address = `/api/rounds/${roundId}/recordings/${recordingId}`;
    expect((await exported())?.sound).toEqual([{ recordingId, address, ms: 0 }]);
    expect((await fetch(`${stage.world.url}${address}`)).headers.get('content-type')).toBe('audio/webm');
    await stage.page.ask('recording:delete', { roundId, recordingId });
    expect(await exported()).not.toHaveProperty('sound');
  });

  it('[V13] deleted is gone at once, takes nothing more, and the log says so', async () => {
    const recordingId = await begin();
    await put(recordingId, 0);
    await stage.page.ask('recording:delete', { roundId, recordingId });
    expect(readdirSync(folder())).toEqual([]);
    expect(await put(recordingId, 0)).toMatchObject({ status: 404, code: 'recording-not-found' });
    expect(await shown()).toEqual([]);
    expect(readdirSync(folder())).toEqual([]);
  });

  it('[V13] goes with its round', async () => {
    await put(await begin(), 0);
    await stage.page.ask('round:end', { roundId });
    await stage.page.ask('round:delete', { roundId });
    expect(existsSync(folder())).toBe(false);
  });

  it('[V14] that no log knows is removed at the start, and nothing else is', async () => {
    const recordingId = await begin();
    await put(recordingId, 0);
    for (const kind of ['webm', 'index']) writeFileSync(join(folder(), `${newId()}.${kind}`), 'orphan');
    await reopen();
    expect(readdirSync(folder()).sort()).toEqual([`${recordingId}.index`, `${recordingId}.webm`]);
    expect(await put(recordingId, 1)).toEqual({ status: 200, kept: 2 });
  });

  it('[V15] is taken while the clock runs and a moment longer, not in a pause and not after the end', async () => {
    const recordingId = await begin();
    await put(recordingId, 0);
    await stage.page.ask('round:pause', { roundId });
    stage.world.clock.advance(9_000);
    expect(await put(recordingId, 1)).toEqual({ status: 200, kept: 2 });
    stage.world.clock.advance(2_000);
    expect(await put(recordingId, 2)).toMatchObject({ status: 400, message: 'The round is paused; resume it to go on.' });
    expect(await stage.page.send('recording:begin', { roundId, questionId, part: 0, recordingId: newId() as unknown as RecordingId })).toMatchObject({ ok: false });
    await stage.page.ask('round:end', { roundId });
    stage.world.clock.advance(11_000);
    expect(await put(recordingId, 2)).toMatchObject({ status: 400, message: expect.stringContaining('The round is over') });
  });

  it('[V16] has room of its own, for a round and in all; without any the round goes on', async () => {
    const recordingId = await begin();
    await put(recordingId, 0);
    writeFileSync(join(folder(), 'filler'), '');
    truncateSync(join(folder(), 'filler'), limits.recordingBytesPerRound - 200);
    expect(await put(recordingId, 1)).toMatchObject({ status: 507, code: 'no-room', message: 'This round has as much sound as a round may have; go on by typing.' });
    rmSync(join(folder(), 'filler'));
    expect(await put(recordingId, 1)).toEqual({ status: 200, kept: 2 });
    await stage.page.ask('recording:end', { roundId, recordingId, because: 'no-room' });
    expect((await stage.page.ask('answer:finish', { roundId, questionId })).behavioral?.asked[0]).toMatchObject({ state: 'follow-up' });
  });
});

describe('a recording in the debrief', () => {
  const address = (recordingId: string) => `${stage.world.url}/api/rounds/${roundId}/recordings/${recordingId}`;

  async function heard(levels: string): Promise<RecordingId> {
    const recordingId = await begin();
    for (const seq of [0, 1, 2]) await put(recordingId, seq, piece(seq), { levels });
    await stage.page.ask('recording:end', { roundId, recordingId, because: 'candidate' });
    return recordingId;
  }
  const rate = async () => {
    await stage.page.ask('round:end', { roundId });
    await stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
  };

  it('[V22] is heard once the round is rated, not before, and says how it was spoken', async () => {
    const recordingId = await heard('46'.repeat(20));
    for (const path of ['', '/facts']) expect(await (await fetch(`${address(recordingId)}${path}`)).json()).toMatchObject({ message: expect.stringContaining('once the round is over') });
    await rate();
    const facts = RecordingFacts.parse(await (await fetch(`${address(recordingId)}/facts`)).json());
    expect(facts).toEqual({ ms: 3_000, peaks: Array.from({ length: 60 }, () => 70), spokenPercent: 100, pauses: [] });
    expect(await (await fetch(`${address(newId())}/facts`)).json()).toMatchObject({ code: 'recording-not-found' });
  });

  it('[V60][R115] has its fillers marked once the round is rated, each once and in order, over a restart', async () => {
    const recordingId = await heard('46');
    const send = (atMs: number, word: 'filler:mark' | 'filler:take-back' = 'filler:mark') => stage.page.send(word, { roundId, recordingId, atMs });
    expect(await send(1_200)).toMatchObject({ ok: false });
    await rate();
    for (const atMs of [1_200, 400, 1_200, 2_000]) expect(await send(atMs)).toMatchObject({ ok: true });
    await send(2_000, 'filler:take-back');
    expect(await shown()).toMatchObject([{ id: recordingId, fillers: [400, 1_200] }]);
    await reopen();
    expect(await shown()).toMatchObject([{ id: recordingId, fillers: [400, 1_200] }]);
    await Promise.all([send(700), send(700, 'filler:take-back'), send(1_200), send(1_200, 'filler:take-back'), send(1_200)]);
    expect((await shown())[0]).toMatchObject({ fillers: [400, 1_200] });
    for (const atMs of [400, 1_200]) await send(atMs, 'filler:take-back');
    expect((await shown())[0]).not.toHaveProperty('fillers');
  });

  it('[V22] is sent in parts, and gone when it is deleted', async () => {
    const recordingId = await heard('46');
    await rate();
    const whole = await fetch(address(recordingId));
    expect([whole.headers.get('content-type'), whole.headers.get('accept-ranges')]).toEqual(['audio/webm', 'bytes']);
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(Buffer.concat([piece(0), piece(1), piece(2)]));
    const part = await fetch(address(recordingId), { headers: { range: 'bytes=100-149' } });
    expect([part.status, Buffer.from(await part.arrayBuffer())]).toEqual([206, piece(1).subarray(0, 50)]);
    await stage.page.ask('recording:delete', { roundId, recordingId });
    expect((await fetch(address(recordingId))).status).toBe(404);
    expect(readdirSync(folder())).toEqual([]);
  });
});

describe('a piece of sound that is none', () => {
  it.each<[string, (id: RecordingId) => Promise<Answer>, number, string]>([
    ['a path for a recording', () => put('..%2f..%2fetc', 0), 400, 'not understood'],
    ['a path for a round', (id) => put(id, 0, piece(0), { round: '..%2f..' }), 400, 'not understood'],
    ['a recording nobody began', () => put(newId(), 0), 404, 'no such recording'],
    ['a round that is none', (id) => put(id, 0, piece(0), { round: newId() }), 404, 'no such round'],
    ['too large a piece', (id) => put(id, 0, piece(0, limits.recordingChunkBytes + 1)), 413, 'empty or too large'],
    ['nothing', (id) => put(id, 0, new Uint8Array()), 400, 'empty or too large'],
    ['another type', (id) => put(id, 0, piece(0), { type: 'text/html' }), 400, 'audio/webm'],
    ['a page instead of sound', (id) => put(id, 0, Buffer.from('<script>alert(1)</script>')), 400, 'not a WebM'],
    ['a number below zero', (id) => put(id, '-1', piece(0)), 400, 'not understood'],
    ['more pieces than an hour has', (id) => put(id, limits.recordingChunks), 400, 'as long as one may be'],
    ['more levels than a piece has', (id) => put(id, 0, piece(0), { levels: '00'.repeat(51) }), 400, 'more levels'],
  ])('[W40] is refused: %s', async (_name, send, status, sentence) => {
    const recordingId = await begin();
    expect(await send(recordingId)).toMatchObject({ status, message: expect.stringContaining(sentence) });
    expect(existsSync(folder()) ? readdirSync(folder()) : []).toEqual([]);
  });

  it('[W40] is refused from another page', async () => {
    const recordingId = await begin();
    const status = await new Promise((resolve, reject) => {
      request(`${stage.world.url}/api/rounds/${roundId}/recordings/${recordingId}/0`, { method: 'PUT', headers: { 'content-type': 'audio/webm', origin: 'http://evil.example' } }, ({ statusCode }) => resolve(statusCode)).on('error', reject).end(piece(0));
    });
    expect(status).toBe(403);
  });

  it('[W41] the microphone is allowed to this page alone', async () => {
    expect((await fetch(stage.world.url)).headers.get('permissions-policy')).toContain('microphone=(self), camera=()');
  });
});

describe('the marks on a recorded answer', () => {
  it('[V41] say where its seconds went, come before what is listened for, and go with a recording that is deleted', async () => {
    const recordingId = await begin();
    await put(recordingId, 0);
    for (const seq of [1, 2, 3, 4]) {
      stage.world.clock.advance(1_000);
      await put(recordingId, seq);
    }
    await stage.page.ask('recording:end', { roundId, recordingId, because: 'candidate' });
    await stage.page.ask('answer:finish', { roundId, questionId });
    await stage.page.ask('round:end', { roundId });
    await stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
    const after = async () => (await stage.page.ask('round:join', { roundId })).behavioral!.asked[0]!.after!;
    expect(await after()).toMatchObject({ recorded: { recordingId, marks: [] } });
    expect(await after()).not.toHaveProperty('signals');
    await stage.page.ask('answer:mark', { roundId, questionId, on: 'recorded', marks: [{ part: 'result', at: 3 }, { part: 'situation', at: 0 }] });
    expect(await after()).toMatchObject({ recorded: { marks: [{ part: 'situation', at: 0 }, { part: 'result', at: 3 }], shares: { situation: 75, task: 0, action: 0, result: 25, unmarked: 0 } } });
    await stage.page.ask('signals:open', { roundId, questionId });
    expect(await after()).toHaveProperty('signals');
    await stage.page.ask('recording:delete', { roundId, recordingId });
    expect(await after()).not.toHaveProperty('recorded');
  });
});
