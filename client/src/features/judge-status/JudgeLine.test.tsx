import { expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import type { JudgeView } from '@dayseven/contracts';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { judgeQuery } from '../../connection/http-queries.ts';
import { JudgeLine } from './JudgeLine.tsx';

test.each<[JudgeView['state'], string, string]>([
  ['ready', 'The judge is ready.', 'Judge ready'],
  ['starting', 'The judge is starting.', 'Judge starting'],
  ['ready', 'The judge is ready, without a limit of memory.', 'Judge readyThe judge is ready, without a limit of memory.'],
  ['off', 'There is no engine; install one.', 'Judge offThere is no engine; install one.'],
])('[H12] of a judge that is %s and says "%s" the line says each thing once', (state, text, line) => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(judgeQuery.queryKey, { version: 1, state, text });
  const connection = { link: () => 'online', onLink: () => () => undefined };
  render(
    <MantineProvider>
      <SurroundingsContext value={{ connection } as unknown as Surroundings}>
        <QueryClientProvider client={client}><JudgeLine /></QueryClientProvider>
      </SurroundingsContext>
    </MantineProvider>,
  );
  expect(screen.getByRole('status', { name: 'Judge' }).textContent).toBe(line);
});
