import { beforeAll, expect, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Surroundings } from '../connection/connection-context.ts';
import { App } from './App.tsx';

beforeAll(() => {
  // jsdom has no server.
  globalThis.fetch = () => Promise.reject(new Error('refused'));
});

test('[P25] each page is called by its own name', async () => {
  const surroundings = { connection: { link: () => 'offline', onLink: () => () => undefined, listen: () => () => undefined } } as unknown as Surroundings;
  const { hook, navigate } = memoryLocation({ path: '/notes' });
  render(<Router hook={hook}><App surroundings={surroundings} /></Router>);
  const names: string[] = [];
  for (const [address, heading] of [['/notes', 'Weak notes'], ['/settings', 'Settings'], ['/nowhere', 'There is no such page'], ['/', 'Problems']] as const) {
    act(() => navigate(address));
    await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 30_000 });
    names.push(document.title);
  }
  expect(names).toEqual(['Weak notes · Day Seven', 'Settings · Day Seven', 'No such page · Day Seven', 'Day Seven']);
}, 60_000);
