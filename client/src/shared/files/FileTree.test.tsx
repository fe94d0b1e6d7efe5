import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FileTree } from './FileTree.tsx';
import { rowsOf } from './tree-rows.ts';

const files = [{ path: 'lot.go' }, { path: 'api.go', isGiven: true }, { path: 'pricing/night/fee.go' }, { path: 'pricing/day.go' }];
const acts = { onOpen: jest.fn(), onRename: jest.fn(), onDelete: jest.fn() };
const focused = () => document.activeElement?.getAttribute('data-path');

afterEach(() => {
  cleanup();
  Object.values(acts).forEach((act) => act.mockClear());
});

async function begin(): Promise<void> {
  // jsdom has no CSS.escape; paths have no quotes in them.
  globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
  render(<FileTree files={files} open="lot.go" {...acts} />);
  await userEvent.tab();
}

test('[K40] folders stand before files, each row with its depth and its place among its siblings', () => {
  expect(rowsOf(files, new Set(['pricing/night'])).map(({ path, depth, place, of }) => [path, depth, place, of])).toEqual([
    ['pricing', 1, 1, 3], ['pricing/night', 2, 1, 2], ['pricing/day.go', 2, 2, 2], ['api.go', 1, 2, 3], ['lot.go', 1, 3, 3],
  ]);
});

test('[K40] Tab enters at the open file; arrows walk, fold and unfold', async () => {
  await begin();
  expect(focused()).toBe('lot.go');
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(screen.getByRole('treeitem', { name: 'pricing' }).getAttribute('aria-expanded')).toBe('false');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('api.go');
  await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(focused()).toBe('pricing/night/fee.go');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(focused()).toBe('pricing');
});

test('[K40] Enter opens, F2 renames, Delete deletes, a letter finds; what is given only opens', async () => {
  await begin();
  await userEvent.keyboard('{F2}{Delete}{Enter}');
  expect([acts.onRename.mock.calls, acts.onDelete.mock.calls, acts.onOpen.mock.calls]).toEqual([[['lot.go']], [['lot.go']], [['lot.go']]]);
  await userEvent.keyboard('a{F2}{Delete}{Enter}');
  expect([focused(), acts.onRename.mock.calls.length, acts.onDelete.mock.calls.length, acts.onOpen.mock.lastCall]).toEqual(['api.go', 1, 1, ['api.go']]);
});
