import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FileView, JobView, LevelView } from '@dayseven/contracts';
import type { FileId, Language, RoundId } from '@dayseven/contracts/vocabulary';
import { useEffect, useEffectEvent, type ChangeEvent } from 'react';
import type { Link } from '../../connection/connection.ts';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import type { MachineRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import type { EditorHandle, Marker } from '../../shared/editor/editor-handle.ts';
import type { CodeEditorProps } from '../../shared/editor/MonacoEditor.tsx';
import type { Machine } from './use-machine.ts';

/** What stands beside the lines of the text that is shown. */
let markers: readonly Marker[] = [];
const reveal = jest.fn();

// jsdom cannot hold Monaco; a field stands for it, and typing goes to its end.
jest.unstable_mockModule('../../shared/editor/CodeEditor.tsx', () => ({
  fetchEditor: () => undefined,
  CodeEditor: ({ path, text, label, isReadOnly, onEdits, onReady }: CodeEditorProps) => {
    const ready = useEffectEvent(() => onReady({ applyEdits: () => undefined, focus: () => undefined, reveal, setMarkers: (next: readonly Marker[]) => void (markers = next) } as unknown as EditorHandle));
    useEffect(() => ready(), [path]);
    return <textarea aria-label={label} readOnly={isReadOnly} value={text} onChange={({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) => onEdits([[text.length, 0, currentTarget.value.slice(text.length)]])} />;
  },
}));
const { RunningMachine } = await import('./RunningMachine.tsx');

const beWide = (isWide: boolean) => {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: !isWide && media.includes('max-width'), onchange: null }) as unknown as MediaQueryList;
};
const minute = 60_000;
const [lot, fee] = ['file:lot', 'file:fee'] as FileId[] as [FileId, FileId];
const file = (id: FileId, path: string, text: string): FileView => ({ id, path, text, revision: 0 });
const level = (number: 1 | 2 | 3, isOpen: boolean) => ({ number, opensAtMs: 20 * minute, isExtension: number === 3, ...(isOpen && { openedAtMs: 0, open: { problemId: `p${number}`, title: `Part ${number}`, statement: 'Build it.', samples: [], starters: [] } }) }) as unknown as LevelView;
const machine = {
  machineId: 'till', title: 'The till', language: 'go' as Language, concurrency: 'One caller at a time.', levels: [level(1, true), level(2, true), level(3, false)], given: [{ path: 'api.go', text: 'package till // given\n' }],
  files: [file(lot, 'lot.go', 'package lot\n'), file(fee, 'fee.go', 'package fee\n')], pad: { revision: 0, text: '## Types\n' }, jobs: [] as JobView[],
} as unknown as Machine;
const running = { state: 'running', now: Date.now(), allowedMs: 55 * minute, usedMs: 0, deadlineAt: Date.now() + 55 * minute, creditedMs: 0, pausedMs: 0 } as const;
const atZero = { ...running, deadlineAt: Date.now() - 1 };
const paused = { ...running, state: 'paused', usedMs: 5 * minute } as const;

const ask = jest.fn<(question: string, request: Record<string, unknown>) => Promise<object>>();
const move = jest.fn(() => Promise.resolve());
let link: Link = 'online';

interface Shown {
  readonly clock?: typeof running | typeof atZero | typeof paused;
  readonly isFollowing?: boolean;
  readonly has?: Machine;
}

function page({ clock = running, isFollowing = false, has = machine }: Shown) {
  const view = { id: 'r' as RoundId, timed: { clock, notes: '', conditions: { mode: 'relaxed' } }, machine: { conditions: { assistance: 'completion' }, machine: has } } as unknown as MachineRoundView;
  const round = { isFollowing, failure: null, move, saveNotes: jest.fn(), noteAbsence: jest.fn(), answerPrompt: jest.fn() } as unknown as TimedRound;
  const around = {
    connection: { tab: 'one', ask, link: () => link, onLink: () => () => undefined, listen: () => () => undefined },
    records: { save: () => undefined, forget: () => undefined, takeLeftOver: () => Promise.resolve(null) },
    unsent: { takeLeftOver: () => Promise.resolve(null) },
  } as unknown as Surroundings;
  return <MantineProvider><SurroundingsContext value={around}><RunningMachine view={view} machine={has} round={round} headerEnd={null} /></SurroundingsContext></MantineProvider>;
}
function open(first: Shown = {}) {
  const { rerender } = render(page(first));
  return (next: Shown) => rerender(page(next));
}

beforeEach(() => {
  localStorage.clear();
  link = 'online';
  markers = [];
  reveal.mockReset();
  move.mockClear();
  ask.mockReset().mockImplementation((question, request) => Promise.resolve(answers[question]?.(request) ?? { ok: false, failure: { code: 'internal', message: 'No.' } }));
  // jsdom has no CSS.escape; the paths have no quotes in them.
  globalThis.CSS = { escape: (text: string) => text } as typeof CSS;
  beWide(true);
});
afterEach(cleanup);

const remarked = { severity: 'error', file: 'fee.go', line: 7, column: 1, message: 'undefined: night' };
const answers: Readonly<Record<string, (request: Record<string, unknown>) => object>> = {
  'file:create': () => ({ ok: true, value: { machine: {} } }),
  'draft:edit': ({ base }) => ({ ok: true, value: { kind: 'accepted', revision: Number(base) + 1 } }),
  'files:run': ({ jobId }) => ({ ok: true, value: { id: jobId, roundId: 'r', kind: 'run', state: 'judged', version: 1, queuedAt: 1, result: { verdict: { kind: 'compile-error', message: '' }, cases: [], diagnostics: [remarked] } } }),
};
const asked = () => ask.mock.calls.filter(([question]) => question !== 'clock:ask').map(([question, { level: upTo, kind }]) => [question, upTo, kind].filter((part) => part !== undefined));
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
const press = async (keys: object) => {
  fireEvent.keyDown(document.activeElement ?? document.body, keys);
  await settle();
};
const submitKey = { key: 'Enter', code: 'Enter', ctrlKey: true };
const ownTestsKey = { key: 't', code: 'KeyT', altKey: true };
const editor = () => within(screen.getByRole('tabpanel')).getByRole<HTMLTextAreaElement>('textbox');
/** The open files, the one in front with a star. */
const tabs = () => within(screen.getByRole('tablist', { name: 'Open files' })).getAllByRole('tab').map((tab) => `${tab.textContent}${tab.getAttribute('aria-selected') === 'true' ? ' *' : ''}`);

test('[K54] a run, a submission and each look have their keys, and are asked of all levels that are open', async () => {
  open({ has: { ...machine, files: [...machine.files, file('file:test' as FileId, 'fee_test.go', '')] } });
  for (const keys of [{ key: "'", code: 'Quote', ctrlKey: true }, submitKey, { key: 'r', code: 'KeyR', altKey: true }, ownTestsKey, { key: 'm', code: 'KeyM', altKey: true }]) await press(keys);
  expect(asked()).toEqual([['files:run', 2], ['files:submit', 2], ['files:look', 2, 'race'], ['files:look', 2, 'own-tests'], ['files:look', 2, 'demo']]);
});

test.each([
  { name: 'Run', about: /^Run the samples of every open level/ },
  { name: 'Submit', about: /^Submit every script of every open level, hidden ones too/ },
])('[K67] $name says what it plays, of this kind of round', async ({ name, about }) => {
  open();
  fireEvent.focus(screen.getByRole('button', { name }));
  expect((await screen.findByRole('tooltip')).textContent).toMatch(about);
});

test('[K69] where there is no file of tests this is said, and the same key, or a button, makes the first with the cursor in it', async () => {
  const become = open();
  await press(ownTestsKey);
  expect(screen.getByText(/^There is no file of tests yet/)).toBeTruthy();
  await press(submitKey);
  expect(screen.queryByRole('button', { name: 'Create lot_test.go' })).toBeNull();
  for (let i = 0; i < 2; i += 1) await press(ownTestsKey);
  expect(asked()).toEqual([['files:submit', 2], ['file:create']]);
  const [, { file: made, path }] = ask.mock.calls.at(-1)!;
  expect([path, reveal.mock.calls]).toEqual(['lot_test.go', []]);
  const has = { ...machine, files: [...machine.files, file(made as FileId, 'lot_test.go', 'package till\n')] };
  become({ has });
  expect([tabs(), editor().value, reveal.mock.calls]).toEqual([['lot.go', 'fee.go', 'lot_test.go *'], 'package till\n', [[{ line: 6 }]]]);
  await press(ownTestsKey);
  expect(asked().at(-1)).toEqual(['files:look', 2, 'own-tests']);
});

test('[K69] why the first file of tests could not be made is said beside the offer', async () => {
  open();
  await press(ownTestsKey);
  ask.mockImplementation(() => Promise.resolve({ ok: false, failure: { code: 'invalid-request', message: 'There are 40 files; a solution may have no more.' } }));
  await userEvent.click(screen.getByRole('button', { name: 'Create lot_test.go' }));
  expect((await screen.findByRole('alert')).textContent).toBe('There are 40 files; a solution may have no more.');
  expect(screen.getByRole('button', { name: 'Create lot_test.go' })).toBeTruthy();
});

test.each([
  { when: 'while the server is out of reach', now: 'offline', shown: {}, why: 'The server is out of reach; this works again when it is back.', isReadOnly: false },
  { when: 'at zero', now: 'online', shown: { clock: atZero }, why: 'Time is up; your files are being judged.', isReadOnly: true },
  { when: 'in a tab that follows', now: 'online', shown: { isFollowing: true }, why: 'Another tab drives this round; take over to go on here.', isReadOnly: true },
] as const)('[K54] $when nothing is asked, and every button says why', async ({ now, shown, why, isReadOnly }) => {
  link = now;
  open(shown);
  for (const keys of [submitKey, { key: 'r', code: 'KeyR', altKey: true }]) await press(keys);
  for (const name of ['Run', 'Submit', 'Look for races']) {
    const button = screen.getByRole('button', { name });
    fireEvent.click(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.focus(button);
    // The words of the button before go slowly, and are the same.
    await waitFor(() => expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(why));
    fireEvent.blur(button);
  }
  expect([asked(), editor().readOnly]).toEqual([[], isReadOnly]);
});

test('[K58] where one pane has room, results come in front when they are asked for, and a line brings its file back', async () => {
  beWide(false);
  open();
  const isInFront = (name: string) => screen.getByRole('tab', { name }).getAttribute('aria-selected') === 'true';
  expect(isInFront('Files')).toBe(true);
  await press({ key: "'", code: 'Quote', ctrlKey: true });
  expect(isInFront('Results')).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: /fee\.go:7/ }));
  expect(isInFront('Files')).toBe(true);
});

test('[R72] in a tab that lost the drive Alt T takes over, and asks for no tests', async () => {
  const become = open();
  become({ isFollowing: true });
  await press(ownTestsKey);
  expect([move.mock.calls, asked()]).toEqual([[['round:take-over']], []]);
});

test('[K54] at zero what was typed last is sent at once', async () => {
  const become = open();
  fireEvent.change(editor(), { target: { value: 'package lot\n// last' } });
  expect(asked()).toEqual([]);
  become({ clock: atZero });
  expect(asked()).toEqual([['draft:edit']]);
  await settle();
});

test('[K55] the newest level that is open stands in front on opening the page and after a pause; one that opens meanwhile takes nothing away', async () => {
  const become = open();
  const front = () => screen.getByRole('heading', { level: 2, name: /Part/ }).textContent;
  expect(front()).toBe('Level 2: Part 2');
  await userEvent.click(screen.getByRole('button', { name: 'Level 1' }));
  const has = { ...machine, levels: [level(1, true), level(2, true), level(3, true)] };
  become({ has });
  expect(front()).toBe('Level 1: Part 1');
  become({ clock: paused, has });
  become({ has });
  expect(front()).toBe('Extension: Part 3');
});

test('[K54] during a pause the files are hidden; a tab that follows takes over before it goes on', async () => {
  const become = open();
  await userEvent.click(screen.getByRole('button', { name: 'Pause the round' }));
  become({ clock: paused });
  expect([screen.queryByRole('tabpanel'), screen.queryByText('Build it.')]).toEqual([null, null]);
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  become({ clock: paused, isFollowing: true });
  await userEvent.click(screen.getByRole('button', { name: 'Take over and go on' }));
  expect(move.mock.calls).toEqual([['round:pause'], ['round:resume'], ['round:take-over'], ['round:resume']]);
});

test('[K41] a tab goes by its file: one that another tab renames keeps its place, one that is deleted goes, one that is given is only read', async () => {
  const become = open();
  expect(tabs()).toEqual(['lot.go *', 'fee.go']);
  await userEvent.click(screen.getByRole('tab', { name: 'fee.go' }));
  fireEvent.change(editor(), { target: { value: 'package fee\n// night' } });
  become({ has: { ...machine, files: [file(fee, 'pricing/fees.go', 'package fee\n')] } });
  expect([tabs(), editor().value]).toEqual([['fees.go *'], 'package fee\n// night']);
  await userEvent.click(screen.getByRole('treeitem', { name: /^api\.go/ }));
  expect([tabs(), editor().value, editor().readOnly, editor().getAttribute('aria-label')]).toEqual([['fees.go', 'api.go *'], 'package till // given\n', true, expect.stringMatching(/^api\.go, given and not to be changed/)]);
});

test('[K78] a pause, or a reload, forgets no open file; one that is gone by then has no tab', async () => {
  const become = open();
  await userEvent.click(screen.getByRole('tab', { name: 'fee.go' }));
  await userEvent.click(screen.getByRole('treeitem', { name: /^api\.go/ }));
  await userEvent.click(screen.getByRole('tab', { name: 'fee.go' }));
  become({ clock: paused });
  become({});
  expect(tabs()).toEqual(['lot.go', 'fee.go *', 'api.go']);
  cleanup();
  open({ has: { ...machine, files: [file(lot, 'lot.go', 'package lot\n')] } });
  expect(tabs()).toEqual(['lot.go', 'api.go *']);
});

test('[K41] every tab is closed by its own cross, and another one stays in front', async () => {
  open();
  const cross = (name: string) => screen.getByRole('tab', { name }).querySelector('.file-tab-close')!;
  await userEvent.click(cross('fee.go'));
  expect(tabs()).toEqual(['lot.go *']);
  await userEvent.click(cross('lot.go'));
  expect([screen.queryAllByRole('tab'), screen.getByText('Open a file on the left.').tagName]).toEqual([[], 'P']);
});

test('[K88] Ctrl P finds a file by its name or a text in all of them: Enter takes the first, arrows walk, Escape goes back', async () => {
  open();
  const find = { key: 'p', code: 'KeyP', ctrlKey: true };
  await press(find);
  const field = screen.getByRole('textbox', { name: 'A file, or a text in all files' });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('fee{ArrowDown}{ArrowDown}{ArrowUp}');
  expect([document.activeElement?.textContent, screen.getByText('1 file, 1 line').tagName]).toEqual(['fee.go', 'P']);
  await press(find);
  expect(document.activeElement).toBe(field);
  const pressed = fireEvent.keyDown(field, { key: 'Enter' });
  expect([pressed, tabs(), screen.queryByRole('search')]).toEqual([false, ['lot.go', 'fee.go *'], null]);
  await press(find);
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('tree', { name: 'Files' })).toBeTruthy();
  await press(find);
  await userEvent.click(screen.getByRole('button', { name: 'Back to the files' }));
  expect(screen.queryByRole('search')).toBeNull();
  // Alt W writes a note, on this page too.
  await press({ key: 'w', code: 'KeyW', altKey: true });
  expect(tabs()).toEqual(['lot.go', 'fee.go *']);
  await press({ key: 'W', code: 'KeyW', altKey: true, shiftKey: true });
  expect(tabs()).toEqual(['lot.go *']);
});

test('[K89] the notes stand beside the round: its keys work in them, and the one that opened them closes them', async () => {
  open();
  for (const keys of [{ key: 'n', code: 'KeyN', altKey: true }, submitKey]) await press(keys);
  expect([document.activeElement, asked()]).toEqual([screen.getByRole('textbox', { name: 'Notes' }), [['files:submit', 2]]]);
  await press({ key: 'n', code: 'KeyN', altKey: true });
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('[K56] what a run says of a line stands in its own file until something is typed, and its link leads there', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Run' }));
  await settle();
  expect(markers).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /fee\.go.*7/ }));
  expect([tabs(), reveal.mock.calls]).toEqual([['lot.go', 'fee.go *'], [[expect.objectContaining({ file: 'fee.go', line: 7 })]]]);
  expect(markers).toMatchObject([{ severity: 'error', message: 'undefined: night', from: { line: 7, column: 1 } }]);
  fireEvent.change(editor(), { target: { value: 'package fee\n// night' } });
  await settle();
  expect(markers).toEqual([]);
});

test('[K45] a line of a file that is no longer called so leads nowhere, not into another file', async () => {
  const become = open();
  await userEvent.click(screen.getByRole('button', { name: 'Run' }));
  become({ has: { ...machine, files: [file(lot, 'lot.go', 'package lot\n'), file(fee, 'fees.go', 'package fee\n')] } });
  await userEvent.click(await screen.findByRole('button', { name: /fee\.go.*7/ }));
  expect([tabs(), reveal.mock.calls]).toEqual([['lot.go *', 'fees.go'], []]);
  await userEvent.click(screen.getByRole('tab', { name: 'fees.go' }));
  expect(reveal).not.toHaveBeenCalled();
});
