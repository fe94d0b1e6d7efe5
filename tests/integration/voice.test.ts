import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { VoiceView, type RecordingId, type RoundView } from '@dayseven/contracts';
import { setDesignStage, type DesignStage } from '../support/design-stage.ts';
import { minute } from '../support/dsa-stage.ts';
import { newId } from '../support/page.ts';

let stage: DesignStage;
let round: RoundView;
beforeEach(async () => {
  stage = await setDesignStage();
  round = await stage.started({ mode: 'relaxed' });
});
afterEach(() => stage.world.stop());

const begin = async (keepsSound: boolean): Promise<RecordingId> => {
  const recordingId = newId() as unknown as RecordingId;
  await stage.page.ask('voice:begin', { roundId: round.id, recordingId, keepsSound });
  return recordingId;
};
const address = (rest: string) => `${stage.world.url}/api/rounds/${round.id}/${rest}`;
const put = async (place: string, level: number, sound?: Uint8Array<ArrayBuffer>) => {
  const response = await fetch(address(`recordings/${place}`), { method: 'PUT', headers: { 'content-type': 'audio/webm', 'day-seven-levels': level.toString(16).padStart(2, '0').repeat(40) }, ...(sound && { body: sound }) });
  return { status: response.status, ...(await response.json() as object) };
};
const webm = Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, 1, 2);
const files = () => readdirSync(join(stage.world.dataFolder, 'recordings', round.id)).sort();
const end = async () => {
  await stage.page.ask('round:end', { roundId: round.id });
  await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
};
const told = async () => VoiceView.parse(await (await fetch(address('voice'))).json());

describe('thinking aloud in a round', () => {
  it('[D80] is kept as loudness alone, and takes no sound', async () => {
    const id = await begin(false);
    expect(await put(`${id}/levels/0`, 80)).toEqual({ status: 200, kept: 1 });
    expect(await put(`${id}/1`, 80, webm)).toMatchObject({ status: 400, message: 'Of this round no sound is kept, only how loud it was.' });
    expect(files()).toEqual([`${id}.index`]);
  });

  it('[D80] keeps its sound where that was asked for, and none comes without', async () => {
    const id = await begin(true);
    expect(await put(`${id}/levels/0`, 80)).toMatchObject({ status: 400 });
    expect(await put(`${id}/0`, 80, webm)).toEqual({ status: 200, kept: 1 });
    expect(files()).toEqual([`${id}.index`, `${id}.webm`]);
  });

  it('[D81] is told once the round is rated, over a restart, by the round\'s own time; one that began anew ended the one before', async () => {
    const first = await begin(false);
    await put(`${first}/levels/0`, 80);
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    await stage.page.ask('round:join', { roundId: round.id });
    await stage.page.send('round:take-over', { roundId: round.id });
    await put(`${first}/levels/1`, 20);
    await stage.page.ask('round:pause', { roundId: round.id });
    stage.world.clock.advance(10 * minute);
    await stage.page.ask('round:resume', { roundId: round.id });
    stage.world.clock.advance(minute);
    const second = await begin(false);
    await put(`${second}/levels/0`, 80);
    stage.world.clock.advance(minute);
    expect((await fetch(address('voice'))).status).toBe(400);
    await end();
    const { recordings, spokenPercent, listenedMs } = await told();
    expect(recordings).toMatchObject([{ id: first, fromMs: 0, ms: 4_000, end: { because: 'page-lost' } }, { id: second, fromMs: minute, ms: 2_000 }]);
    expect([spokenPercent, listenedMs]).toEqual([67, 6_000]);
  });

  it('[D82] is gone from the disk once it is deleted', async () => {
    const id = await begin(true);
    await put(`${id}/0`, 80, webm);
    await end();
    await stage.page.ask('recording:delete', { roundId: round.id, recordingId: id });
    expect(files()).toEqual([]);
    expect(await told()).toMatchObject({ recordings: [], listenedMs: 0 });
    await stage.page.ask('round:delete', { roundId: round.id });
    expect(existsSync(join(stage.world.dataFolder, 'recordings', round.id))).toBe(false);
  });
});
