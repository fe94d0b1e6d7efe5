import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fetched } from './fetched.ts';
import { FetchGuard } from './FetchGuard.tsx';
import { LoadAgain } from './LoadAgain.tsx';

test('[W52] a part that could not be fetched says what to do in its own place, with the raw error behind Details', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Part = fetched(() => Promise.reject(new TypeError('Failed to fetch /assets/Part-1a2b.js')));
  render(<MantineProvider><textarea defaultValue="typed" /><FetchGuard what="The editor" loading="Loading"><Part /></FetchGuard></MantineProvider>);
  expect((await screen.findByRole('alert')).textContent).toContain('The editor could not be fetched. See that Day Seven is running, then try again; what you wrote is kept.');
  const details = screen.getByText('Details').closest('details');
  expect([details?.open, details?.querySelector('pre')?.textContent]).toEqual([false, 'Failed to fetch /assets/Part-1a2b.js']);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('typed');
  told.mockRestore();
});

test('[W52] trying again loads the page only where a server answers', async () => {
  const reload = jest.fn();
  const answers = jest.fn<typeof fetch>().mockRejectedValueOnce(new Error('refused')).mockResolvedValueOnce({ ok: true } as Response);
  globalThis.fetch = answers;
  render(<MantineProvider><LoadAgain reload={reload} /></MantineProvider>);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Day Seven does not answer yet. Start it, then try again.')).toBeTruthy();
  expect(reload).toHaveBeenCalledTimes(0);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reload).toHaveBeenCalledTimes(1);
});
