import { expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { SurroundingsContext, type Surroundings } from '../connection/connection-context.ts';
import type { BehavioralRoundView, DesignRoundView, MachineRoundView, TimedRound } from '../connection/use-timed-round.ts';
import { BehavioralRoundPage } from '../features/behavioral-round/BehavioralRoundPage.tsx';
import { DesignRoundPage } from '../features/design-round/DesignRoundPage.tsx';
import { MachineRoundPage } from '../features/machine-round/MachineRoundPage.tsx';
import { Titled } from './Titled.tsx';

const conditions = { minutes: 45, mode: 'strict', extraTime: 1, form: 'day', language: 'go', questions: 3, seed: 1 };
const round = { isFollowing: false, failure: null, move: () => Promise.resolve(), rate: () => Promise.resolve(), setCounting: () => Promise.resolve() } as unknown as TimedRound;
const around = { connection: { ask: () => new Promise(() => undefined), link: () => 'online', onLink: () => () => undefined, listen: () => () => undefined } } as unknown as Surroundings;
// jsdom has no server.
globalThis.fetch = () => new Promise(() => undefined);

/** A round that was not started, or is over and not rated. What it is about is sent from its start on. */
const timed = (state: 'planned' | 'over') => ({ id: 'r' as RoundId, version: 1, timed: { clock: { state, now: 0, allowedMs: 60_000, usedMs: 0, creditedMs: 0, pausedMs: 0 }, conditions, notes: '' } });
const started = (state: 'planned' | 'over', what: object) => ({ conditions, ...(state === 'over' && what) });

test.each([
  { kind: 'design', title: 'Parcel lockers', page: (state: 'planned' | 'over') => <DesignRoundPage view={{ ...timed(state), design: started(state, { design: { title: 'Parcel lockers' } }) } as unknown as DesignRoundView} round={round} header={null} headerEnd={null} /> },
  { kind: 'machine-coding', title: 'The till', page: (state: 'planned' | 'over') => <MachineRoundPage view={{ ...timed(state), machine: started(state, { machine: { title: 'The till', jobs: [] } }) } as unknown as MachineRoundView} round={round} header={null} headerEnd={null} /> },
  { kind: 'behavioral', title: 'Behavioral', page: (state: 'planned' | 'over') => <BehavioralRoundPage view={{ ...timed(state), behavioral: { conditions, asked: [], of: 3 } } as unknown as BehavioralRoundView} round={round} header={null} /> },
])('[P25] the page of a $kind round is called $title from its start on, and not in its lobby', ({ title, page }) => {
  const shown = (state: 'planned' | 'over') => <MantineProvider env="test"><QueryClientProvider client={new QueryClient()}><SurroundingsContext value={around}><Titled title="Round">{page(state)}</Titled></SurroundingsContext></QueryClientProvider></MantineProvider>;
  const { rerender } = render(shown('planned'));
  const inLobby = document.title;
  rerender(shown('over'));
  expect([inLobby, document.title]).toEqual(['Round · Day Seven', `${title} · Day Seven`]);
});
