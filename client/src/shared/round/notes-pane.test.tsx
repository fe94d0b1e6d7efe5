import { expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { limits } from '@dayseven/contracts/limits';
import { NotesPane } from './NotesPane.tsx';

const pane = (value: string, refused: string | undefined) => <MantineProvider><NotesPane closed={undefined} notes={{ value, refused, type: () => undefined, flush: () => Promise.resolve() }} /></MantineProvider>;

test('[W51] notes of a round that are too long are not cut, and say once by how much', () => {
  const { rerender } = render(pane('Heap', 'Another tab drives this round.'));
  const field = screen.getByLabelText<HTMLTextAreaElement>('Notes', { selector: 'textarea' });
  expect([field.maxLength, screen.getByText('Another tab drives this round.').tagName]).toEqual([-1, 'DIV']);
  rerender(pane('a'.repeat(limits.notesChars + 2), 'The notes are too long.'));
  expect(screen.getByText(/Shorten it by 2\.$/)).toBeTruthy();
  expect(screen.queryByText('The notes are too long.')).toBeNull();
});
