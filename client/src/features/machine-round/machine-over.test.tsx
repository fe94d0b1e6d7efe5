import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { JobView, MachineDebrief, NoteDraftView } from '@dayseven/contracts';
import type { JobId, Rating, RoundId } from '@dayseven/contracts/vocabulary';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import type { MachineRoundView } from '../../connection/use-timed-round.ts';
import { keepTabs, keptTabs } from './files/kept-tabs.ts';
import { MachineOver } from './MachineOver.tsx';

const rated: Rating = { bands: { works: 'leaning-hire' }, line: '' };
const final = (state: JobView['state']) => ({ id: 'final', state }) as unknown as JobView;
const debrief = { title: 'The till', language: 'go', levels: [], evidence: [], warnings: 0, remarks: [], design: [], pitfalls: [], takeaways: ['race-found'], marks: [], own: { files: [], pad: '' } } as unknown as MachineDebrief;
const draft = { id: 'note', source: { kind: 'round', roundId: 'r', round: 'machine-coding' }, question: 'What is shared?', happened: 'Two callers met.', fix: 'One lock.', topic: 'machine-coding' } as unknown as NoteDraftView;
const fetched = jest.fn<(address: string) => void>();
const onRate = jest.fn(() => Promise.resolve());
/** What the debrief has that is other than usual. */
let told: Partial<MachineDebrief> = {};
/** Drafts come of what was judged. */
let isJudged = false;

beforeEach(() => {
  isJudged = false;
  told = {};
  fetched.mockReset();
  onRate.mockClear();
  const answers: Readonly<Record<string, () => unknown>> = {
    '/api/rounds/r/machine': () => ({ ...debrief, ...told }),
    '/api/notes': () => ({ notes: [], drafts: isJudged ? [draft] : [] }),
    '/api/readiness': () => ({ 'machine-coding': { of: 0 } }),
  };
  globalThis.fetch = ((address: string) => {
    fetched(address);
    return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(answers[address]?.()) });
  }) as unknown as typeof fetch;
});
afterEach(cleanup);

interface Over {
  readonly rating?: Rating;
  readonly finals?: readonly JobId[];
  readonly jobs?: readonly JobView[];
  readonly day?: object;
}

function open(first: Over) {
  const client = new QueryClient();
  const page = ({ finals, jobs = [], ...timed }: Over) => {
    const view = {
      id: 'r' as RoundId, timed: { clock: { state: 'over', now: 0, usedMs: 0, creditedMs: 0, pausedMs: 0 }, ...timed },
      machine: { conditions: { minutes: 55, mode: 'strict', extraTime: 1, form: 'day', language: 'go', seed: 7 }, machine: { jobs }, ...(finals && { finals }) },
    } as unknown as MachineRoundView;
    return <MantineProvider><QueryClientProvider client={client}><SurroundingsContext value={{ connection: {} } as unknown as Surroundings}><MachineOver view={view} failure={undefined} onRate={onRate} onCounting={() => Promise.resolve(undefined)} /></SurroundingsContext></QueryClientProvider></MantineProvider>;
  };
  const { rerender } = render(page(first));
  return (next: Over) => rerender(page(next));
}
const finals = ['final' as JobId];
const isBeingJudged = () => screen.queryByText('What was handed in is being judged.') !== null;

test.each([
  { where: 'held alone', over: {}, save: 'Save and show the results', away: 'Plan another machine-coding round' },
  { where: 'of a day under way', over: { day: { id: 'd', isOver: false } }, save: 'Save and take the break', away: 'Back to the day' },
])('[K57] a round $where is rated before anything that came of it is read', async ({ over, save, away }) => {
  open({ ...over, finals, jobs: [final('judged')] });
  const saving = screen.getByRole<HTMLButtonElement>('button', { name: save });
  expect([saving.disabled, screen.queryByRole('link', { name: 'Report' }), screen.getByRole('link', { name: away }).tagName, fetched.mock.calls]).toEqual([true, null, 'A', []]);
  fireEvent.click(within(screen.getByRole('radiogroup', { name: 'Works and is demonstrable' })).getByLabelText('Leaning hire'));
  await act(async () => Promise.resolve(fireEvent.click(saving)));
  expect(onRate.mock.calls).toEqual([[rated]]);
});

test('[K79] the debrief of a problem that is gone says so once, and shows what is there', async () => {
  told = { missing: 'This problem is no longer there.', own: { files: [{ path: 'till.go', text: 'package till' }], pad: '' } };
  open({ rating: rated, finals, jobs: [final('judged')] });
  expect(await screen.findByText('This problem is no longer there.')).toBeTruthy();
  expect([screen.getByText('till.go').tagName, screen.queryByRole('heading', { name: /a model|asks about it/ })]).toEqual(['SUMMARY', null]);
});

test('[K78] once the round is over, which files were open is forgotten', () => {
  keepTabs('r' as RoundId, { tabs: ['a'], shown: 'a' });
  open({ finals, jobs: [final('judged')] });
  expect(keptTabs('r' as RoundId)).toBeUndefined();
});

test('[K77] the debrief waits until what was handed in is judged, and the notes that come of it are there with it', async () => {
  const become = open({ rating: rated });
  expect(isBeingJudged()).toBe(true);
  become({ rating: rated, finals, jobs: [final('judging')] });
  expect([isBeingJudged(), fetched.mock.calls.includes(['/api/rounds/r/machine'])]).toEqual([true, false]);
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  isJudged = true;
  become({ rating: rated, finals, jobs: [final('judged')] });
  expect(await screen.findByRole('heading', { name: /^The one thing to fix/ })).toBeTruthy();
  expect(await screen.findByText('One lock.')).toBeTruthy();
  expect(isBeingJudged()).toBe(false);
});

test('[R106] of a final that was cancelled the debrief says that it does not count, and where its text is', async () => {
  open({ rating: rated, finals, jobs: [final('cancelled')] });
  expect(isBeingJudged()).toBe(false);
  expect(await screen.findByText(/^Some of what was handed in at the end was cancelled before it was judged, so it does not count\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'The replay' }).getAttribute('href')).toBe('/rounds/r/replay');
});
