import { expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import type { MachineListItem } from '@dayseven/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { machinesQuery } from '../../connection/http-queries.ts';
import { MachineListPage } from './MachineListPage.tsx';

function open(machines: readonly object[]): void {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(machinesQuery.queryKey, machines as MachineListItem[]);
  render(<MantineProvider><QueryClientProvider client={client}><MachineListPage /></QueryClientProvider></MantineProvider>);
}

test('[K48] each problem leads to the plan of a round on it, and says whether it was begun and whether it comes from a mock round', () => {
  open([{ id: 'till', title: 'The till', levels: 4, shelf: 'practice', attempted: false }, { id: 'lockers', title: 'The lockers', levels: 3, shelf: 'mock', attempted: true }]);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => [within(row).getByRole('img').getAttribute('aria-label'), within(row).getByRole('rowheader').textContent, within(row).getAllByRole('cell')[1]?.textContent, within(row).getByRole('link').getAttribute('href')])).toEqual([
    ['Not begun', 'The till', '4', '/rounds/new/machine-coding?problem=till'],
    ['Attempted', 'The lockersfrom a mock round', '3', '/rounds/new/machine-coding?problem=lockers'],
  ]);
});

test('[K48] a list without problems says where to look', () => {
  open([]);
  expect(screen.getByText(/There are no machine-coding problems here yet/)).toBeTruthy();
});
