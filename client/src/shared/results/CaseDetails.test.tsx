import { MantineProvider } from '@mantine/core';
import { describe, expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { CaseView } from '@dayseven/contracts';
import { CaseChips } from './CaseChips.tsx';
import { CaseDetails } from './CaseDetails.tsx';

const shown = (text: string, omittedBytes = 0) => ({ text, omittedBytes });
const wrong: CaseView = {
  index: 1, kind: 'sample', label: 'Sample 2', outcome: 'wrong-answer', message: 'The order is wrong.', line: 7,
  input: [{ name: 'nums', value: shown('[3,2,4]') }], expected: shown('[1,2]'), got: shown('[1,0]', 4_096), stdout: shown('hello\n'), stderr: shown(''),
};

function show(change: Partial<Parameters<typeof CaseDetails>[0]> = {}) {
  const props = {
    shown: wrong, comparison: 'Any order is accepted.', differences: { marked: true, onMark: jest.fn() },
    readWhole: jest.fn(() => Promise.resolve(shown('[1,0,5,6]'))), onReveal: jest.fn(), onUseAsOwnCase: jest.fn(), ...change,
  };
  render(<MantineProvider><CaseDetails {...props} /></MantineProvider>);
  return props;
}

describe('one case of a job', () => {
  test('the tokens that differ are marked, and only while that is wanted', () => {
    show();
    expect(within(screen.getByRole('region', { name: 'Got' })).getByText('0').tagName).toBe('MARK');
    expect(within(screen.getByRole('region', { name: 'Expected' })).getByText('2').tagName).toBe('MARK');
  });

  test('[R101] what was got and what was expected come before the input, which may be long', () => {
    show();
    const [got, expected, input] = ['Got', 'Expected', 'nums'].map((name) => screen.getByRole('region', { name }));
    expect(got?.compareDocumentPosition(expected as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(expected?.compareDocumentPosition(input as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('without marks the values stand as they are', () => {
    show({ differences: { marked: false, onMark: jest.fn() } });
    expect(document.querySelector('mark')).toBeNull();
  });

  test('a value cut short says by how much, and is shown whole on request', async () => {
    const { readWhole } = show();
    const got = screen.getByRole('region', { name: 'Got' });
    expect(got.textContent).toContain('4 KB more');
    await userEvent.click(within(got).getByRole('button', { name: 'Show all' }));
    expect(readWhole).toHaveBeenCalledWith('got');
    expect(got.textContent).toContain('[1,0,5,6]');
  });

  test('the message leads to its line, unless the editor shows another text', async () => {
    const { onReveal } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Line 7' }));
    expect(onReveal).toHaveBeenCalledWith({ line: 7 });
  });

  test('a silent output has no lane', () => {
    show();
    expect(screen.getByRole('region', { name: 'stdout' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'stderr' })).toBeNull();
  });

  test('a hidden case says that its input stays hidden', () => {
    show({ shown: { index: 4, kind: 'hidden', label: 'Hidden 3', category: 'large', outcome: 'time-limit' } });
    expect(screen.getByText('The input of a hidden case is not shown.')).toBeTruthy();
  });
});

describe('the row of cases', () => {
  const cases: CaseView[] = [{ index: 0, kind: 'sample', label: 'Sample 1', outcome: 'accepted' }, wrong, { index: 2, kind: 'hidden', label: 'Hidden 1', outcome: 'not-run' }];

  test('each is named with its outcome, and arrows go from one to the next and round', async () => {
    const onShow = jest.fn();
    render(<MantineProvider><CaseChips cases={cases} shown={wrong} onShow={onShow} awaited={0} panelId="p" /></MantineProvider>);
    const chip = screen.getByRole('tab', { name: 'Sample 2, Wrong answer' });
    expect(chip.getAttribute('aria-selected')).toBe('true');
    chip.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onShow).toHaveBeenCalledWith(2);
    expect(screen.getByRole('tab', { name: 'Hidden 1, Not run' })).toBe(document.activeElement);
  });
});
