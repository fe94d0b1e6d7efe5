import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { KeptRow } from './KeptRow.tsx';

test('[P24] what could not be deleted says why in its row', () => {
  render(
    <MantineProvider env="test">
      <KeptRow name="note.1" title="Heaps" about="due" edit={{ title: 'Edit the note', saved: {}, form: () => null }} remove={{ what: 'the note', lost: 'It is gone for good.', onRemove: jest.fn() }} failure="The server is out of reach just now." onClose={jest.fn()}>
        Sift down
      </KeptRow>
    </MantineProvider>,
  );
  expect(screen.getByRole('alert').textContent).toBe('The server is out of reach just now.');
});
