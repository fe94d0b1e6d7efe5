import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ProblemView } from '@dayseven/contracts';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import type { RoundSession } from '../../connection/round-session.ts';
import { AidsDrawer } from './aids/AidsDrawer.tsx';
import { useWorkspace } from './use-workspace.ts';

const run = jest.fn(() => Promise.resolve({ ok: true }));
const session = { problem: { caseFields: [] } as unknown as ProblemView, state: { view: null, round: null, jobs: [], live: {} }, draft: () => ({}), run } as unknown as RoundSession;
const around = { connection: { link: () => 'online', onLink: () => () => undefined } } as unknown as Surroundings;

function Page() {
  const { regions: { region, setProblem, setResults }, aids } = useWorkspace({ session, language: 'go' });
  return (
    <>
      <output>{region}</output>
      <section aria-label="problem" tabIndex={-1} ref={setProblem} />
      <section aria-label="results" tabIndex={-1} ref={setResults} />
      {aids.isOpen && <AidsDrawer name="Aids" session={session} costs={aids.costs} onCosts={aids.setCosts} onClose={aids.close} closed={undefined} notes={undefined} />}
    </>
  );
}

/** In a window of that many pixels. */
function openAt(width: number) {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: width <= Number(/max-width: (\d+)px/.exec(media)?.[1] ?? -1), onchange: null }) as unknown as MediaQueryList;
  render(<MantineProvider env="test"><SurroundingsContext value={around}><Page /></SurroundingsContext></MantineProvider>);
}
const press = (keys: object) => act(async () => {
  fireEvent.keyDown(document.activeElement ?? document.body, keys);
  await new Promise((done) => requestAnimationFrame(done));
});
const drawerKey = { key: 'n', code: 'KeyN', altKey: true };
const time = () => screen.queryByLabelText<HTMLInputElement>('Time', { selector: 'input' });

beforeEach(() => void run.mockClear());
afterEach(cleanup);

const keys = [
  { name: 'Alt 1', keys: { key: '1', code: 'Digit1', altKey: true }, region: 'problem' },
  { name: 'Alt 2', keys: { key: '2', code: 'Digit2', altKey: true }, region: 'editor' },
  { name: 'Alt 3', keys: { key: '3', code: 'Digit3', altKey: true }, region: 'results' },
  { name: 'a run', keys: { key: "'", code: 'Quote', ctrlKey: true }, region: 'results' },
];
test.each([1400, 700].flatMap((width) => keys.map((one) => ({ width, ...one }))))('[R121] at $width pixels the drawer goes only where it covers what $name brings in front, and costs typed there wait', async ({ width, keys: pressed, region }) => {
  openAt(width);
  await press(drawerKey);
  fireEvent.change(time()!, { target: { value: 'O(n' } });
  await press(pressed);
  expect([screen.getAllByRole('status')[0]?.textContent, time() !== null]).toEqual([region, width === 1400]);
  if (time() === null) await press(drawerKey);
  expect(time()?.value).toBe('O(n');
});
