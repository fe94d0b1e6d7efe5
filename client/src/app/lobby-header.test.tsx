import { beforeAll, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { SurroundingsContext, type Surroundings } from '../connection/connection-context.ts';
import { RoundPage } from './RoundPage.tsx';

beforeAll(() => {
  // jsdom has no server.
  window.fetch = () => new Promise(() => undefined);
});

const timed = { conditions: { minutes: 50, mode: 'strict', extraTime: 1 }, clock: { state: 'planned' }, notes: '' };
const ofKinds = {
  dsa: { dsa: { conditions: { problems: 1, minutes: 50, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1 } } },
  behavioral: { behavioral: { conditions: { questions: 4, minutes: 50, mode: 'strict', extraTime: 1, seed: 1 }, of: 4, asked: [] } },
  design: { design: { conditions: timed.conditions } },
};

test.each([['dsa', true], ['behavioral', false], ['design', false]] as const)('[D88] the header of a lobby of kind %s speaks of the judge: %s', async (kind, speaks) => {
  const view = { id: 'r', kind, version: 1, sheets: [], timed, ...ofKinds[kind] };
  const silent = () => () => undefined;
  const surroundings = {
    connection: { tab: 't', link: () => 'online', onLink: silent, listen: silent, ask: jest.fn() },
    driven: { join: () => Promise.resolve({ ok: true, value: view }), learn: () => undefined },
    unsent: { forgetRound: () => undefined },
  } as unknown as Surroundings;
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <SurroundingsContext value={surroundings}>
          <RoundPage roundId={'r' as RoundId} headerOf={(hasPrograms) => <p>{hasPrograms ? 'The judge and more' : 'No judge'}</p>} headerEnd={null} renderSheet={() => null} />
        </SurroundingsContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByRole('button', { name: 'Start the clock' });
  expect(screen.queryByText('The judge and more') !== null).toBe(speaks);
});
