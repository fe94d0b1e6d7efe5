import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { RecordingView } from '@dayseven/contracts';
import type { RecordingId, RoundId } from '@dayseven/contracts/vocabulary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { recordingQuery } from '../../../connection/http-queries.ts';
import { Player } from './Player.tsx';

/** Sound without sound: it plays and stops as it is told. */
class StillAudio extends EventTarget {
  src = '';
  currentTime = 0;
  duration = 60;
  playbackRate = 1;
  paused = true;
  async play(): Promise<void> { this.paused = false; this.dispatchEvent(new Event('play')); }
  pause(): void { this.paused = true; this.dispatchEvent(new Event('pause')); }
}
let sounds: StillAudio[];
const roundId = 'round' as RoundId;
const onKey = jest.fn();

beforeEach(() => {
  sounds = [];
  onKey.mockReset();
  globalThis.Audio = function one() { const sound = new StillAudio(); sounds.push(sound); return sound; } as unknown as typeof Audio;
  const client = new QueryClient();
  const recordings = ['one', 'two'].map((id): RecordingView => ({ id: id as RecordingId, part: 0, end: { because: 'candidate', ms: 60_000 } }));
  for (const { id } of recordings) client.setQueryData(recordingQuery(roundId, id).queryKey, { ms: 60_000, peaks: [60, 70], spokenPercent: 90, pauses: [] });
  render(<MantineProvider><QueryClientProvider client={client}>{recordings.map((one) => <Player key={one.id} roundId={roundId} recording={one} ask={async () => undefined} onKey={onKey} />)}</QueryClientProvider></MantineProvider>);
});

const player = (at: number) => within(screen.getAllByRole('region', { name: 'Recording of the answer' })[at]!);
const press = (key: string, role: 'slider' | 'combobox' = 'slider') => act(async () => void fireEvent.keyDown(player(0).getByRole(role), { key }));

test('[V69] Space plays and pauses, and a second recording silences the first', async () => {
  await press(' ');
  expect(sounds.map(({ paused }) => paused)).toEqual([false, true]);
  await act(async () => void fireEvent.click(player(1).getByText('Play')));
  expect(sounds.map(({ paused }) => paused)).toEqual([true, false]);
});

test('[V69] [W54] it goes by keys and buttons, at the speed that is chosen; letters that choose a speed mark nothing', async () => {
  for (const key of ['l', 'L', 'j']) await press(key);
  fireEvent.click(player(0).getByRole('button', { name: 'Five seconds on' }));
  expect(sounds[0]?.currentTime).toBe(10);
  fireEvent.change(player(0).getByRole('combobox', { name: 'Speed' }), { target: { value: '1.5' } });
  await press('s', 'combobox');
  expect([sounds[0]?.playbackRate, onKey.mock.calls.length]).toEqual([1.5, 0]);
  await press('s');
  expect(onKey).toHaveBeenCalledWith('s', 10);
});
