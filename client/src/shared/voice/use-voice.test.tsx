import { beforeEach, expect, jest, test } from '@jest/globals';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import type { TimedRound } from '../../connection/use-timed-round.ts';
import type { Heard, Microphone } from '../recording/microphone.ts';
import { chooseVoice } from './voice-choice.ts';

const openMicrophone = jest.fn<() => Promise<Microphone>>();
jest.unstable_mockModule('../recording/microphone.ts', () => ({ openMicrophone }));
const { useVoice } = await import('./use-voice.ts');

const roundId = 'round' as RoundId;
const around = { connection: { ask: () => Promise.resolve({ ok: true, value: {} }) } } as unknown as Surroundings;
const round = { roundId, isOpen: true, ask: async (asks: (send: () => Promise<object>) => Promise<object>) => { await asks(() => Promise.resolve({ ok: true })); } } as unknown as { readonly roundId: RoundId; readonly isOpen: boolean; readonly ask: TimedRound['ask'] };
const settle = () => act(() => new Promise((done) => setTimeout(done, 0)));

async function listen() {
  const { result } = renderHook(() => useVoice(round), { wrapper: ({ children }: { readonly children: ReactNode }) => <SurroundingsContext value={around}>{children}</SurroundingsContext> });
  await settle();
  return {
    now: () => [result.current.choice, result.current.state.at, openMicrophone.mock.calls.length],
    press: async () => {
      act(() => result.current.toggle());
      await settle();
    },
  };
}

beforeEach(() => {
  chooseVoice(roundId, 'levels');
  openMicrophone.mockReset().mockRejectedValue(new Error('The microphone is blocked.'));
});

test('[V66] a microphone that is not given is turned off by a press, and asked for again by the next', async () => {
  const { now, press } = await listen();
  expect(now()).toEqual(['levels', 'idle', 1]);
  await press();
  expect(now()).toEqual(['off', 'idle', 1]);
  await press();
  expect(now()).toEqual(['levels', 'idle', 2]);
});

test('[V66] one that was lost is tried again by a press, and turned off by the next where it is not given then', async () => {
  let heard: Heard | undefined;
  openMicrophone.mockResolvedValueOnce({ level: () => 0, record: (by) => { heard = by; }, close: () => Promise.resolve() });
  const { now, press } = await listen();
  expect(now()).toEqual(['levels', 'recording', 1]);
  act(() => heard?.onLost());
  await settle();
  expect(now()).toEqual(['levels', 'idle', 1]);
  await press();
  expect(now()).toEqual(['levels', 'idle', 2]);
  await press();
  expect(now()).toEqual(['off', 'idle', 2]);
});
