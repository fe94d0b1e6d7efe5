import { beforeEach, expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Component } from '@dayseven/contracts/vocabulary';
import type { ValueState } from '../../connection/saved-value.ts';
import { ComponentList } from './ComponentList.tsx';

const api: Component = { name: 'API', kind: 'service', connects: [{ to: 'Links', how: 'writes' }] };
const links: Component = { name: 'Links', kind: 'cache', connects: [] };

/** A list that takes every change at once. */
function listOf(...list: readonly Component[]) {
  let state: ValueState<readonly Component[]> = { value: list, isSaved: true, refused: undefined };
  const watchers = new Set<() => void>();
  return {
    state: () => state,
    subscribe: (changed: () => void) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    change: (how: (now: readonly Component[]) => readonly Component[]) => {
      state = { ...state, value: how(state.value) };
      watchers.forEach((changed) => changed());
    },
  };
}

let session: ReturnType<typeof listOf>;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  session = listOf(api, links);
  render(<MantineProvider env="test"><ComponentList session={session} isReadOnly={false} /></MantineProvider>);
});

test('[D96] a component is called otherwise, what is connected to it still is, and the focus stays with it', async () => {
  await press('Change Links');
  const name = screen.getByRole('textbox', { name: 'Name' });
  expect(document.activeElement).toBe(name);
  await userEvent.clear(name);
  await userEvent.type(name, 'API');
  expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  await userEvent.type(name, ' store');
  await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Kind' })[1] ?? document.body, 'database');
  await press('Save');
  expect(session.state().value).toEqual([{ ...api, connects: [{ to: 'API store', how: 'writes' }] }, { name: 'API store', kind: 'database', connects: [] }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change API store' }));
}, 20_000);

test('[D96] Escape leaves a component as it was', async () => {
  await press('Change Links');
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), ' and more{Escape}');
  expect(session.state().value).toEqual([api, links]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change Links' }));
}, 20_000);

test('[D96] what is removed goes with what was connected to it, and comes back whole until something else changes', async () => {
  await press('Remove Links');
  expect(session.state().value).toEqual([{ ...api, connects: [] }]);
  await press('Put it back');
  expect(session.state().value).toEqual([api, links]);
  await press('Remove API');
  await userEvent.type(screen.getByRole('textbox', { name: 'Component' }), 'Jobs{Enter}');
  expect(session.state().value.map(({ name }) => name)).toEqual(['Links', 'Jobs']);
  expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
}, 20_000);
