import { TextDecoder, TextEncoder } from 'node:util';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { ImportNotes } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { BringNotes } from './BringNotes.tsx';
import { asJson } from './note-files.ts';

const ask = jest.fn<(event: string, request: ImportNotes) => Promise<object>>();
let container: HTMLElement;
let leave: () => void;

function show(): void {
  ({ container, unmount: leave } = render(<MantineProvider><QueryClientProvider client={new QueryClient()}><SurroundingsContext value={{ connection: { ask } } as unknown as Surroundings}><BringNotes /></SurroundingsContext></QueryClientProvider></MantineProvider>));
}

beforeEach(() => {
  // jsdom has none.
  Object.assign(globalThis, { TextDecoder });
  ask.mockReset().mockImplementation(async (_event, { notes }) => ({ ok: true, value: { added: notes.length, known: 0 } }));
  sessionStorage.clear();
  show();
});
afterEach(() => void jest.restoreAllMocks());

/** jsdom's own files cannot be read. */
async function bring(name: string, bytes: Uint8Array): Promise<void> {
  const file = Object.assign(new File([], name), { arrayBuffer: async () => bytes.buffer });
  await act(async () => void fireEvent.change(container.querySelector('input[type="file"]')!, { target: { files: [file] } }));
}
const utf8 = (text: string) => new TextEncoder().encode(text);

test('[W51] what is pasted is never cut: it says by how much it is too long, and is not sent', () => {
  const field = screen.getByLabelText('Paste');
  fireEvent.change(field, { target: { value: 'x'.repeat(limits.pastedNotesChars + 7) } });
  screen.getByText(/^This has 20007 characters; .* Shorten it by 7\.$/);
  expect(screen.getByText('Add these').closest('button')!.disabled).toBe(true);
});

test('[N7] as many notes as a person may have are brought from one file', async () => {
  await bring('all.json', utf8(asJson(Array.from({ length: 1_200 }, (_, at) => ({ question: `q${at}`, happened: '', fix: '', topic: '' })))));
  await screen.findByText('1,200 notes are new.');
  expect(ask.mock.calls.map(([, { notes }]) => notes.length)).toEqual([500, 500, 200]);
});

test('[W50] a file that is no text says so', async () => {
  await bring('sheet.csv', Uint8Array.from([0xFF, 0xFE, 0x61, 0]));
  await screen.findByText('sheet.csv is no text in UTF-8; save it as UTF-8 and bring it again.');
  expect(ask).not.toHaveBeenCalled();
});

test('[N17] what is pasted is there again when the page is, until it was added', async () => {
  const field = () => screen.getByLabelText<HTMLTextAreaElement>('Paste');
  ask.mockResolvedValue({ ok: true, value: { added: 1, known: 0 } });
  fireEvent.change(field(), { target: { value: 'Which case does select take?' } });
  leave();
  show();
  expect(field().value).toBe('Which case does select take?');
  await act(async () => void fireEvent.click(screen.getByText('Add these')));
  expect([field().value, ask.mock.calls]).toEqual(['', [['notes:paste', { text: 'Which case does select take?' }]]]);
});

test('[N20] what is pasted stays to be added where the browser has no room to keep it', async () => {
  const field = () => screen.getByLabelText<HTMLTextAreaElement>('Paste');
  ask.mockResolvedValue({ ok: true, value: { added: 1, known: 0 } });
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
  fireEvent.change(field(), { target: { value: 'Which case does select take?' } });
  expect(field().value).toBe('Which case does select take?');
  await act(async () => void fireEvent.click(screen.getByText('Add these')));
  expect([field().value, ask.mock.calls]).toEqual(['', [['notes:paste', { text: 'Which case does select take?' }]]]);
});

test('[N20] while what is pasted is being added nothing is written that would go with it', async () => {
  const field = () => screen.getByLabelText<HTMLTextAreaElement>('Paste');
  let answer: (reply: object) => void = () => undefined;
  ask.mockReturnValue(new Promise((settle) => { answer = settle; }));
  fireEvent.change(field(), { target: { value: 'Which case does select take?' } });
  fireEvent.click(screen.getByText('Add these'));
  expect(field().readOnly).toBe(true);
  await act(async () => answer({ ok: false, failure: { message: 'Not now.' } }));
  expect([field().readOnly, field().value]).toEqual([false, 'Which case does select take?']);
});
