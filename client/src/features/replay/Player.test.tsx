import { MantineProvider } from '@mantine/core';
import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { TapeView } from '@dayseven/contracts';
import type { FileId, ProblemId } from '@dayseven/contracts/vocabulary';
import type { Frame } from '../../shared/tape/tape.ts';

// jsdom cannot hold Monaco; what it would be given is what is looked at.
jest.unstable_mockModule('../../shared/tape/TapeEditor.tsx', () => ({ TapeEditor: ({ frame }: { readonly frame: Frame }) => <pre>{frame.text}</pre> }));
const { Player } = await import('./Player.tsx');

const minute = 60_000;
const [lot, fee] = ['file:lot', 'file:fee'] as FileId[] as [FileId, FileId];
const view: TapeView = {
  lengthMs: 50 * minute, sheets: [],
  marks: [{ atMs: 20 * minute, kind: 'submission', verdict: 'wrong-answer', problemId: 'lot-level-1' as ProblemId }, { atMs: 40 * minute, kind: 'level', text: 'Here is one more request.' }, { atMs: 50 * minute, kind: 'end' }],
  machine: {
    title: 'The lot', language: 'go',
    levels: [{ number: 1, isExtension: false, title: 'Park', problemId: 'lot-level-1' as ProblemId, openedAtMs: 0 }, { number: 3, isExtension: true, title: 'Holds', problemId: 'lot-level-3' as ProblemId, openedAtMs: 40 * minute }],
    files: [
      { id: lot, names: [{ atMs: 0, path: 'lot.go' }], starter: 'package lot\n', edits: [{ atMs: 5 * minute, changes: [[12, 0, '// lot\n']] }] },
      { id: fee, names: [{ atMs: 10 * minute, path: 'fee.go' }, { atMs: 15 * minute, path: 'pricing/fee.go' }, { atMs: 30 * minute }], starter: '', edits: [{ atMs: 12 * minute, changes: [[0, 0, 'package fee\n']] }] },
    ],
    given: [{ atMs: 0, path: 'api.go', text: 'package lot // given\n' }],
    pad: { starter: '## Types\n', edits: [{ atMs: 35 * minute, changes: [[0, 0, 'Spot. ']] }] },
  },
};

beforeAll(() => {
  // jsdom has neither CSS.escape nor media queries; the paths have no quotes in them.
  globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
});
beforeEach(() => void render(<MantineProvider><Player view={view} startMs={0} /></MantineProvider>));
afterEach(cleanup);

const wind = (minutes: number) => fireEvent.change(screen.getByRole('slider', { name: 'Moment of the round' }), { target: { value: minutes * minute } });
const tree = () => screen.getAllByRole('treeitem').map((row) => row.getAttribute('aria-label'));
const shown = () => [screen.getByRole('region', { name: 'The text at this moment' }).querySelector('h2')?.textContent, document.querySelector('.editor-body pre')?.textContent];

test('[K81] wound to a moment it shows the files that were there, and the one that was typed in', () => {
  expect([tree(), shown()]).toEqual([['api.go, given', 'lot.go'], ['lot.go, as it was given', 'package lot\n']]);
  wind(11);
  expect([tree(), shown()]).toEqual([['api.go, given', 'fee.go', 'lot.go'], ['fee.go', '']]);
  wind(16);
  expect([tree(), shown()]).toEqual([['pricing', 'fee.go', 'api.go, given', 'lot.go'], ['pricing/fee.go', 'package fee\n']]);
  wind(31);
  expect([tree(), shown()]).toEqual([['api.go, given', 'lot.go'], ['lot.go', 'package lot\n// lot\n']]);
  wind(36);
  expect(shown()).toEqual(['Design pad', 'Spot. ## Types\n']);
});

test('[K81] a file that is chosen stays in front while the tape goes on, until the typing is followed again', async () => {
  wind(16);
  await userEvent.click(screen.getByRole('treeitem', { name: 'lot.go' }));
  expect(shown()).toEqual(['lot.go', 'package lot\n// lot\n']);
  wind(36);
  expect([shown()[0], screen.getByLabelText<HTMLInputElement>('Follow the typing').checked]).toEqual(['lot.go', false]);
  screen.getByRole('button', { name: 'Play' }).focus();
  await userEvent.keyboard('f');
  expect([shown()[0], screen.getByLabelText<HTMLInputElement>('Follow the typing').checked]).toEqual(['Design pad', true]);
  await userEvent.click(screen.getByRole('treeitem', { name: 'api.go, given' }));
  expect(shown()).toEqual(['api.go, as it was given', 'package lot // given\n']);
});

test('[K81] the arrows walk in the tree while it has the focus, and wind the tape elsewhere', async () => {
  wind(16);
  await userEvent.click(screen.getByRole('treeitem', { name: 'lot.go' }));
  await userEvent.keyboard('{ArrowLeft}{Home}');
  expect(screen.getByText('16:00 of 50:00')).toBeTruthy();
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.getByText('15:55 of 50:00')).toBeTruthy();
});

test('[K81] what happened names its level, and the request that came is among what is open', async () => {
  expect(screen.getByText('Open by now: Level 1')).toBeTruthy();
  expect(screen.getByRole('button', { name: '20:00 Submission: Wrong answer (Level 1)' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '40:00 Here is one more request.' }));
  expect(screen.getByText('Open by now: Level 1, Extension')).toBeTruthy();
});
