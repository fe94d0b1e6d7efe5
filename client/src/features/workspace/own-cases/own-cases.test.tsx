import { MantineProvider } from '@mantine/core';
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ProblemView } from '@dayseven/contracts';
import type { OwnCase, ProblemId, RoundId } from '@dayseven/contracts/vocabulary';
import { useSyncExternalStore } from 'react';
import type { Surroundings } from '../../../connection/connection-context.ts';
import { ownCasesOf } from '../../../connection/own-cases.ts';
import type { RoundSession } from '../../../connection/round-session.ts';
import { OwnCasesPane } from './OwnCasesPane.tsx';
import { useOwnCases } from './use-own-cases.ts';

const problem = { caseFields: [{ name: 'nums', type: 'an array of whole numbers', sample: '[3,2,4]' }] } as unknown as ProblemView;
const isBroken = ({ fields }: OwnCase): boolean => fields[0] === 'oops';
const cases: OwnCase[] = [{ fields: ['[1]'] }, { fields: ['oops'] }];
const around = { connection: { link: () => 'online', onLink: () => () => undefined }, unsent: { save: () => undefined, forget: () => undefined, takeLeftOver: () => Promise.resolve(null) } } as unknown as Surroundings;
const ownCases = ownCasesOf(around, { roundId: 'r' as RoundId, problemId: 'p' as ProblemId, saved: cases, version: 1, send: () => Promise.resolve(undefined) });
const session = {
  ownCases,
  state: { jobs: [] },
  validateCase: (one: OwnCase) => Promise.resolve({ ok: true, value: { fields: [isBroken(one) ? 'nums is not valid JSON.' : null] } }),
} as unknown as RoundSession;

/** The pane, and the moment at which the server refused a run. */
function Pane() {
  useSyncExternalStore(ownCases.subscribe, ownCases.state);
  const own = useOwnCases(session, problem);
  return (
    <MantineProvider env="test">
      <button type="button" onClick={() => void own.showRefused()}>Run</button>
      <OwnCasesPane problem={problem} own={own} closed={undefined} />
    </MantineProvider>
  );
}

describe('own cases of which a run was refused', () => {
  test('[R88] the wrong one comes to the front with its field focused and a right one to go by, until it is mended', async () => {
    render(<Pane />);
    await userEvent.click(screen.getByRole('button', { name: 'Run' }));
    await screen.findByText('Nothing was run: a case needs mending, or removing, first.');
    const field = screen.getByRole('textbox');
    expect([(field as HTMLTextAreaElement).value, document.activeElement]).toEqual(['oops', field]);
    expect(screen.getByText('nums is not valid JSON. Write it as the first sample has it: [3,2,4]')).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, '7');
    await screen.findByText('Saved');
    expect(screen.queryByText(/Nothing was run/)).toBeNull();
    expect(screen.queryByText(/needs fixing/)).toBeNull();
  });
});
