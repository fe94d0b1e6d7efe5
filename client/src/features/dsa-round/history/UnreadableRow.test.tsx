import { MantineProvider } from '@mantine/core';
import { expect, it } from '@jest/globals';
import type { RoundId } from '@dayseven/contracts';
import { render, screen } from '@testing-library/react';
import { UnreadableRow } from './UnreadableRow.tsx';

it('[H16] a round that cannot be read is told by its kind and its day, as not deleted, with no link into it', () => {
  const id = 'a' as RoundId;
  render(<MantineProvider><ul><UnreadableRow round={{ id, kind: 'practice', plannedAt: 0, title: 'Boot order' }} /><UnreadableRow round={{ id, kind: 'design', plannedAt: 0 }} /></ul></MantineProvider>);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Practice, Boot order, .*1970/), expect.stringMatching(/^System design round, .*1970/)]);
  expect(screen.getAllByText(/cannot be read.*Nothing of it was deleted/)).toHaveLength(2);
  expect(screen.queryByRole('link')).toBeNull();
});
