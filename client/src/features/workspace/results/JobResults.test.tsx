import { MantineProvider } from '@mantine/core';
import { describe, expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { JobView, ProblemView } from '@dayseven/contracts';
import { JobResults } from './JobResults.tsx';

const problem = { caseFields: [], limits: { go: { cpuMs: 1000, memoryMb: 256 } } } as unknown as ProblemView;
const warning = { severity: 'warning', file: 'solution.go', line: 4, column: 2, message: 'self-assignment of x' };
const error = { severity: 'error', file: 'solution.go', line: 9, column: 3, message: 'undefined: y' };

function show(result: object) {
  const kind = 'accepted';
  const job = {
    id: 'j', kind: 'submission', language: 'go', revision: 1, version: 4, state: 'judged', queuedAt: 1, finishedAt: 2,
    result: { verdict: { kind, message: '' }, cases: [{ index: 0, kind: 'sample', label: 'Sample 1', outcome: kind }], passed: 1, total: 1, diagnostics: [], stages: {}, ...result },
  } as unknown as JobView;
  const cases = { chosen: undefined, choose: jest.fn(), marksDifferences: true, toggleDifferences: jest.fn() } as never;
  const onReveal = jest.fn();
  render(<MantineProvider><JobResults job={job} live={undefined} problem={problem} age="" left={<p>Left: nothing.</p>} cases={cases} readText={jest.fn() as never} onReveal={onReveal} onUseAsOwnCase={undefined} /></MantineProvider>);
  return { onReveal };
}

describe('a job\'s results', () => {
  test('[W22] warnings stand below the cases of an accepted program, each with its line', async () => {
    const { onReveal } = show({ diagnostics: [warning] });
    const list = screen.getByRole('list', { name: 'Warnings' });
    expect(screen.getByRole('tabpanel').compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByRole('heading', { name: 'Accepted' })).toBeTruthy();
    expect(within(list).getByLabelText('Warning')).toBeTruthy();
    await userEvent.click(within(list).getByRole('button', { name: 'Line 4:2' }));
    expect(onReveal).toHaveBeenCalledWith({ line: 4, column: 2 });
  });

  test('[W22] what keeps a program from compiling stands above, warnings apart from it', () => {
    show({ verdict: { kind: 'compile-error', message: '' }, cases: [], diagnostics: [warning, error] });
    expect(within(screen.getByRole('list', { name: 'Compiler messages' })).getAllByRole('listitem')).toHaveLength(1);
    expect(within(screen.getByRole('list', { name: 'Warnings' })).getByText('self-assignment of x')).toBeTruthy();
  });

  test('[W22] without any there is no list', () => {
    show({});
    expect(screen.queryByRole('list', { name: 'Warnings' })).toBeNull();
  });

  test('[W21] a result of other cases than the problem has now says so', () => {
    show({ cases: [], casesChanged: true });
    expect(screen.getByText(/The problem’s cases have changed since/)).toBeTruthy();
  });

  test('[R89] what is left to do is told of an accepted submission only', () => {
    show({ verdict: { kind: 'wrong-answer', message: '' } });
    expect(screen.queryByText('Left: nothing.')).toBeNull();
    show({});
    expect(screen.getByText('Left: nothing.')).toBeTruthy();
  });

  test('[R18] a hidden case that tells no time says when it will', () => {
    const hidden = { index: 0, kind: 'hidden', label: 'Hidden 1', outcome: 'accepted' };
    show({ cases: [{ ...hidden, cpuMs: 3 }], cpuMs: 3 });
    expect(screen.queryByText(/Strict tells/)).toBeNull();
    show({ cases: [hidden] });
    expect(screen.getByText('Strict tells time and memory after the round')).toBeTruthy();
  });
});
