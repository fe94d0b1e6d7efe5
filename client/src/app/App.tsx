import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RequestFailed } from '../connection/http-queries.ts';
import { type Surroundings, SurroundingsContext } from '../connection/connection-context.ts';
import { CrashGuard } from './CrashGuard.tsx';
import { Pages } from './Pages.tsx';
import { cssVariables, theme } from './theme.ts';

export interface AppProps {
  readonly surroundings: Surroundings;
}

export function App({ surroundings }: AppProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: (times, error) => times < 1 && !(error instanceof RequestFailed && error.status === 404), networkMode: 'always' } } }));
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <CrashGuard>
        <QueryClientProvider client={client}>
          <SurroundingsContext value={surroundings}>
            <Pages />
          </SurroundingsContext>
        </QueryClientProvider>
      </CrashGuard>
    </MantineProvider>
  );
}
