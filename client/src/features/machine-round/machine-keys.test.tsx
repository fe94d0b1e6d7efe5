import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { FileView } from '@dayseven/contracts';
import type { FileId, RoundId } from '@dayseven/contracts/vocabulary';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useEffectEvent } from 'react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import type { MachineRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import type { EditorHandle } from '../../shared/editor/editor-handle.ts';
import type { CodeEditorProps } from '../../shared/editor/MonacoEditor.tsx';
import type { Machine } from './use-machine.ts';

// jsdom cannot hold Monaco; a field stands for it.
jest.unstable_mockModule('../../shared/editor/CodeEditor.tsx', () => ({
  fetchEditor: () => undefined,
  CodeEditor: ({ path, text, label, onReady }: CodeEditorProps) => {
    const ready = useEffectEvent(() => onReady({ applyEdits: () => undefined, focus: () => screen.getByLabelText(label).focus(), setMarkers: () => undefined } as unknown as EditorHandle));
    useEffect(() => ready(), [path]);
    return <textarea aria-label={label} readOnly value={text} />;
  },
}));
const { RunningMachine } = await import('./RunningMachine.tsx');

const minute = 60_000;
const clock = { state: 'running', now: Date.now(), allowedMs: 55 * minute, usedMs: 0, deadlineAt: Date.now() + 55 * minute, creditedMs: 0, pausedMs: 0 };
const file = (id: string, path: string): FileView => ({ id: id as FileId, path, text: '', revision: 0 });
const machine = {
  machineId: 'till', title: 'The till', language: 'go', concurrency: '', given: [], files: [file('file:lot', 'lot.go'), file('file:fee', 'fee.go')], pad: { revision: 0, text: '' }, jobs: [],
  levels: [{ number: 1, opensAtMs: 0, isExtension: false, openedAtMs: 0, open: { problemId: 'p1', title: 'Part 1', statement: 'Build it.', samples: [], starters: [] } }],
} as unknown as Machine;
const view = { id: 'r' as RoundId, timed: { clock, notes: '', conditions: { mode: 'relaxed' } }, machine: { conditions: { assistance: 'completion' }, machine } } as unknown as MachineRoundView;
const round = { isFollowing: false, failure: null, move: jest.fn(), saveNotes: jest.fn(), noteAbsence: jest.fn(), answerPrompt: jest.fn() } as unknown as TimedRound;
const around = {
  connection: { tab: 'one', ask: () => Promise.resolve({ ok: false, failure: { code: 'internal', message: 'No.' } }), link: () => 'online', onLink: () => () => undefined, listen: () => () => undefined },
  records: { save: () => undefined, forget: () => undefined, takeLeftOver: () => Promise.resolve(null) },
  unsent: { takeLeftOver: () => Promise.resolve(null) },
} as unknown as Surroundings;

/** In a window of that many pixels. */
function openAt(width: number) {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: width <= Number(/max-width: (\d+)px/.exec(media)?.[1] ?? -1), onchange: null }) as unknown as MediaQueryList;
  render(<MantineProvider env="test"><SurroundingsContext value={around}><RunningMachine view={view} machine={machine} round={round} headerEnd={null} /></SurroundingsContext></MantineProvider>);
}
const press = (code: string) => act(async () => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: code, code, altKey: true });
  await new Promise((done) => requestAnimationFrame(done));
});
const focused = () => document.activeElement?.getAttribute('aria-label');
const areNotesOpen = () => screen.queryByRole('complementary', { name: 'Your notes' }) !== null;
const isInFront = (name: string) => screen.getByRole('tab', { name }).getAttribute('aria-selected') === 'true';

beforeEach(() => {
  localStorage.clear();
  // jsdom has no CSS.escape; the paths have no quotes in them.
  globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
});

test.each([
  { width: 1400, notesAfter: [true, true, true] },
  { width: 1100, notesAfter: [false, true, true] },
  { width: 700, notesAfter: [false, false, false] },
])('[K101] at $width pixels Alt 1, 2 and 3 put the focus into what is asked for, the file and the results, and notes that cover it go', async ({ width, notesAfter }) => {
  openAt(width);
  const seen: unknown[] = [];
  for (const digit of [1, 2, 3]) {
    if (!areNotesOpen()) await press('KeyN');
    await press(`Digit${digit}`);
    seen.push([focused(), areNotesOpen()]);
  }
  expect(seen).toEqual([['Statement', notesAfter[0]], [expect.stringMatching(/^lot\.go/), notesAfter[1]], ['What came of it', notesAfter[2]]]);
});

test('[K101] on a small screen these keys bring the pane in front', async () => {
  openAt(700);
  for (const [digit, name] of [[1, 'Levels'], [3, 'Results'], [2, 'Files']] as const) {
    await press(`Digit${digit}`);
    expect(isInFront(name)).toBe(true);
  }
});

test('[K101] where the pad is shown Alt 1 puts the focus beside its levels', async () => {
  openAt(1400);
  fireEvent.click(screen.getByRole('button', { name: 'Design' }));
  await press('Digit1');
  expect(focused()).toBe('What is asked for');
});

test.each(['PageDown', 'PageUp'])('[K102] on a small screen Alt %s brings the files in front with the other file, and the notes go', async (key) => {
  openAt(700);
  await press('Digit3');
  await press('KeyN');
  await press(key);
  expect([isInFront('Files'), screen.getByRole('tab', { name: 'fee.go' }).getAttribute('aria-selected'), areNotesOpen()]).toEqual([true, 'true', false]);
});
