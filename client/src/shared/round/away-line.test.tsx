import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { InterviewerLine } from './InterviewerLine.tsx';
import { useAbsence } from './use-absence.ts';

const told = jest.fn();
const prompt = { problemId: 'p', kind: 'approach', text: 'What is your approach?' } as never;

function Line() {
  return <InterviewerLine prompt={prompt} awayMs={useAbsence(told)} onAnswer={() => undefined} />;
}

let root: Root;
let host: HTMLElement;
const said = () => host.querySelector('[role="status"]')?.textContent;
function look(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}
function away(ms: number): void {
  look('hidden');
  jest.advanceTimersByTime(ms);
  look('visible');
}
beforeEach(() => {
  jest.useFakeTimers();
  told.mockClear();
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() => root.render(<MantineProvider><Line /></MantineProvider>));
});
afterEach(() => {
  act(() => root.unmount());
  jest.useRealTimers();
});

test('[R73] a glance elsewhere says nothing', () => {
  away(2_999);
  expect([said(), told.mock.calls]).toEqual(['What is your approach?', []]);
});

test('[R73] an absence is said for ten seconds, and then the interviewer is heard again', () => {
  away(42_900);
  expect(said()).toBe('You were away for 0:42; the clock went on.');
  expect(told).toHaveBeenCalledWith(42_900);
  act(() => { jest.advanceTimersByTime(9_999); });
  expect(said()).toMatch('You were away');
  act(() => { jest.advanceTimersByTime(1); });
  expect(said()).toBe('What is your approach?');
});

test('[R73] the first key ends it', () => {
  away(61_000);
  expect(said()).toBe('You were away for 1:01; the clock went on.');
  act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })));
  expect(said()).toBe('What is your approach?');
});
