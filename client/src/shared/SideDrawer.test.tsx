import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { SideDrawer } from './SideDrawer.tsx';

const onClose = jest.fn();
const page = (isOpen: boolean) => (
  <MantineProvider env="test">
    <textarea aria-label="Document" />
    {isOpen && <SideDrawer name="Ask" onClose={onClose}><input aria-label="Question" /></SideDrawer>}
  </MantineProvider>
);

test('[D98] a drawer stands beside what goes on, opens with the focus in its field and gives it back', () => {
  const { rerender } = render(page(false));
  const document = screen.getByRole('textbox', { name: 'Document' });
  document.focus();
  rerender(page(true));
  expect(window.document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.keyDown(window.document.activeElement ?? window.document.body, { key: 'Escape' });
  expect(onClose).toHaveBeenCalledTimes(1);
  rerender(page(false));
  expect(window.document.activeElement).toBe(document);
});

test('[D98] a drawer that is closed from elsewhere leaves the focus there', () => {
  const { rerender } = render(page(true));
  const document = screen.getByRole('textbox', { name: 'Document' });
  document.focus();
  rerender(page(false));
  expect(window.document.activeElement).toBe(document);
});
