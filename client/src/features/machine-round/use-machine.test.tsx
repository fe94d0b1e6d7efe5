import { expect, jest, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { JobView, LevelView } from '@dayseven/contracts';
import type { MachineSession } from '../../connection/machine-session.ts';
import { useFileJobs, type Machine } from './use-machine.ts';

const job = (id: string, state: JobView['state']) => ({ id, state }) as unknown as JobView;
const open = {} as unknown as NonNullable<LevelView['open']>;
const machine = { levels: [{ number: 1, open }, { number: 2, open }, { number: 3 }] } as unknown as Machine;

/** A server that answers when it is told to. */
function begin(jobs: readonly JobView[] = []) {
  const answers: ((why: string | undefined) => void)[] = [];
  const judge = jest.fn(() => new Promise<string | undefined>((resolve) => answers.push(resolve)));
  const session = { judge, jobs: { jobs, live: { running: 'how far it is' } } } as unknown as MachineSession;
  const { result, rerender } = renderHook(() => useFileJobs(session, machine));
  const become = (next: readonly JobView[]) => {
    Object.assign(session.jobs, { jobs: next });
    rerender();
  };
  const answer = (why?: string) => act(async () => {
    answers.shift()?.(why);
    await Promise.resolve();
  });
  return { judge, become, answer, now: () => result.current };
}

test('[K53] one question is asked at a time, of all levels that are open', async () => {
  const { judge, now, answer } = begin();
  act(() => void now().ask('submit'));
  act(() => void now().ask('run'));
  expect([now().asking, judge.mock.calls]).toEqual(['submit', [['submit', 2]]]);
  await answer();
  act(() => void now().ask('race'));
  expect([now().asking, judge.mock.calls.length]).toEqual(['race', 2]);
});

test('[K53] why a question was refused is told until it is put away, or the next one is asked', async () => {
  const { now, answer } = begin();
  const isRefused = async () => {
    act(() => void now().ask('race'));
    await answer('No call here is made at once.');
    expect([now().failure, now().asking]).toEqual(['No call here is made at once.', null]);
  };
  await isRefused();
  act(() => now().dismissFailure());
  expect(now().failure).toBeNull();
  await isRefused();
  act(() => void now().ask('run'));
  await answer();
  expect(now().failure).toBeNull();
});

test('[K53] the newest job is shown, with how far it is while it runs', () => {
  const { become, now } = begin([job('old', 'judged')]);
  expect([now().shown?.id, now().live, now().running]).toEqual(['old', undefined, undefined]);
  become([job('running', 'judging'), job('old', 'judged')]);
  expect([now().shown?.id, now().live, now().running?.id]).toEqual(['running', 'how far it is', 'running']);
  become([job('running', 'cancelled'), job('old', 'judged')]);
  expect([now().shown?.id, now().running]).toEqual(['running', undefined]);
});
