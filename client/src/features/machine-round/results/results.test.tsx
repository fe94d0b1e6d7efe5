import { MantineProvider } from '@mantine/core';
import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { CaseView } from '@dayseven/contracts';
import type { ReactElement } from 'react';
import { ChangeTable } from '../../../shared/machine/ChangeTable.tsx';
import type { FileJobs } from '../use-machine.ts';
import { EvidenceResult } from './EvidenceResult.tsx';
import { LevelResults } from './LevelResults.tsx';
import { ScriptResult } from './ScriptResult.tsx';
import { keysOfLooks } from './looks.ts';
import { MachineResults } from './MachineResults.tsx';

afterEach(cleanup);

const show = (element: ReactElement) => render(<MantineProvider>{element}</MantineProvider>);
const script = (level: 1 | 2 | 3, outcome: CaseView['outcome'], category = 'sample'): CaseView => ({ index: 0, kind: 'hidden', label: 'Hidden 1', category, level, outcome });

test('[K44] scripts are counted by the level that brought them, with the first that failed', () => {
  const levels = [{ number: 1, isExtension: false }, { number: 2, isExtension: false }, { number: 3, isExtension: true }] as const;
  show(<LevelResults levels={levels} cases={[script(1, 'accepted'), script(1, 'accepted'), script(3, 'accepted'), script(3, 'wrong-answer', 'at-once'), script(3, 'not-run')]} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Level 12 of 2 passed', 'Extension1 of 3 passedfirst to fail: at-once']);
});

test('[K65] a script that failed shows each wrong step beside what is right, and names the first', () => {
  const steps = [{ number: 6, does: 'park(car 1)', expected: '#A', got: '#A' }, { number: 7, does: 'leave(#A)', expected: '2', got: '3', isWrong: true as const }, { number: 8, does: 'after 5 min' }];
  show(<ScriptResult script={{ steps, before: 5, after: 1 }} />);
  expect(screen.getByText(/^Step 7 is the first/).textContent).toBe('Step 7 is the first that is wrong: leave(#A) gave 3, and 2 is right.');
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['StepDoesExpectedGot', '5 earlier steps are not shown', '6park(car 1)#A#A', '7leave(#A)23', '8after 5 min', '1 later step is not shown']);
  expect(screen.getAllByRole('row').map((row) => within(row).queryByLabelText('Wrong') !== null)).toEqual([false, false, false, true, false, false]);
});

test('[K45] a race shows both stacks, and each line leads to its file', async () => {
  const onReveal = jest.fn();
  const stacks = [{ title: 'Write', frames: [{ function: 'Lot.Park', file: 'lot.go', line: 12 }] }, { title: 'Read', frames: [{ function: 'Lot.Free', file: 'spots/board.go', line: 7 }] }];
  show(<EvidenceResult evidence={{ kind: 'race', outcome: 'race', message: 'Two callers met.', rounds: 20, stacks }} onReveal={onReveal} />);
  expect(screen.getByRole('heading', { name: 'Data race' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'spots/board.go:7' }));
  expect(onReveal).toHaveBeenCalledWith({ file: 'spots/board.go', line: 7 });
});

test('[K46] own tests stand as they are nested; one that failed tells what it said and where', () => {
  show(<EvidenceResult evidence={{ kind: 'own-tests', message: '1 of 2 passed.', tests: [{ path: ['TestPark'], outcome: 'failed' }, { path: ['TestPark', 'full'], outcome: 'failed', message: 'got nil', at: { file: 'lot_test.go', line: 9 } }, { path: ['TestFree'], outcome: 'passed' }] }} onReveal={undefined} />);
  const outer = screen.getAllByRole('listitem').slice(0, 1);
  expect(outer.map((one) => within(one).queryByText('got nil') !== null)).toEqual([true]);
  expect(outer.map((one) => within(one).queryByText('lot_test.go:9') !== null)).toEqual([true]);
  expect(screen.getAllByLabelText('Passed')).toHaveLength(1);
});

test('[K47] what changed since the extension is told by file, and summed', () => {
  show(<ChangeTable files={[{ path: 'lot.go', added: 10, removed: 2, of: 80, before: '', after: '' }, { path: 'holds.go', added: 30, removed: 0, of: 0, before: '', after: '' }]} />);
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['FileAddedRemovedHad', 'lot.go+10−280', 'holds.go+30−0new', '2 files+40−2']);
  cleanup();
  show(<ChangeTable files={[]} />);
  expect(screen.getByText('No file changed after it came.')).toBeTruthy();
});

test('[K95] each look has a button and a key of its own; what does not compile is told of with its places', async () => {
  const onLook = jest.fn();
  const onReveal = jest.fn();
  const job = { id: 'one', kind: 'own-tests', state: 'judged', result: { verdict: { kind: 'compile-error', message: '' }, cases: [], diagnostics: [{ severity: 'error', file: 'lot_test.go', line: 3, column: 1, message: 'undefined: x' }], evidence: { kind: 'own-tests', message: 'lot_test.go, line 3: undefined: x', tests: [] } } };
  const jobs = { jobs: [job], shown: job, live: undefined, running: undefined, asking: null, failure: null } as unknown as FileJobs;
  show(<MachineResults jobs={jobs} levels={[]} language="go" blocked={null} onLook={onLook} onReveal={onReveal} />);
  for (const name of ['Look for races', 'Your tests', 'Demo']) await userEvent.click(screen.getByRole('button', { name }));
  expect(onLook.mock.calls).toEqual([['race'], ['own-tests'], ['demo']]);
  const keys = keysOfLooks('go', onLook);
  Object.values(keys).forEach((act) => act());
  expect([Object.keys(keys), onLook.mock.calls.slice(3)]).toEqual([['Alt+KeyR', 'Alt+KeyT', 'Alt+KeyM'], [['race'], ['own-tests'], ['demo']]]);
  await userEvent.click(screen.getByRole('button', { name: /lot_test\.go/ }));
  expect(onReveal).toHaveBeenCalled();
});

test('[K59] a submission shows its verdict and what the look for races found, but none that could not be played', () => {
  const submission = { id: 'one', kind: 'submission', state: 'judged', result: { verdict: { kind: 'accepted', message: 'All 3 cases passed.' }, cases: [], diagnostics: [] } };
  const look = (state: string, outcome: string) => ({ id: 'two', kind: 'race', state, result: { verdict: { kind: 'runtime-error', message: '' }, cases: [], diagnostics: [], evidence: { kind: 'race', outcome, message: 'Two callers met.', rounds: 5, stacks: [] } } });
  const seen = (race: unknown) => {
    const jobs = { jobs: [race, submission], shown: submission, race, live: undefined, running: undefined, asking: null, failure: null } as unknown as FileJobs;
    show(<MachineResults jobs={jobs} levels={[]} language="go" blocked={null} onLook={jest.fn()} onReveal={undefined} />);
    const said = ['Accepted', 'Two callers met.', 'Looking for races…'].map((text) => screen.queryByText(text) !== null);
    cleanup();
    return said;
  };
  expect(seen(look('judged', 'race'))).toEqual([true, true, false]);
  expect(seen(look('judged', 'clean'))).toEqual([true, true, false]);
  expect(seen(look('judged', 'failed'))).toEqual([true, false, false]);
  expect(seen({ ...look('judging', 'race'), result: undefined })).toEqual([true, false, true]);
});

test('[K93] a demo shows what it printed, or that it printed nothing', () => {
  show(<EvidenceResult evidence={{ kind: 'demo', message: 'It ran to its end in 4 ms.', stdout: 'ticket-1', stderr: '' }} onReveal={undefined} />);
  expect([screen.getByText('ticket-1').tagName, screen.queryByText('Nothing was printed.')]).toEqual(['PRE', null]);
  cleanup();
  show(<EvidenceResult evidence={{ kind: 'demo', message: 'It ran to its end in 4 ms.', stdout: '', stderr: '' }} onReveal={undefined} />);
  expect(screen.getByText('Nothing was printed.')).toBeTruthy();
});
