import { beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import type { SavedText } from '../../connection/use-saved-text.ts';
import { useShortcuts } from '../../shared/use-shortcuts.ts';
import { MachineBar } from './MachineBar.tsx';
import { MachineDrawer } from './MachineDrawer.tsx';
import { useRegions } from './use-regions.ts';

const clock = { state: 'running', now: 0, allowedMs: 60_000, usedMs: 0, deadlineAt: 60_000, creditedMs: 0, pausedMs: 0 } as const;
const notes = { value: '', refused: undefined, type: jest.fn() } as unknown as SavedText;
const around = { connection: { ask: () => Promise.resolve({ ok: false }), link: () => 'online', onLink: () => () => undefined, listen: () => () => undefined } } as unknown as Surroundings;

function Round() {
  const { region, bring, isDrawerOpen, drawer } = useRegions();
  useShortcuts({ 'Ctrl+Enter': () => bring('results') });
  return (
    <>
      <MachineBar title="The till" clock={clock} end={null} isDrawerOpen={isDrawerOpen} onDrawer={drawer.toggle} onPause={undefined} onEnd={undefined}>{null}</MachineBar>
      <output>{region}</output>
      {isDrawerOpen && <MachineDrawer notes={notes} closed={undefined} onClose={drawer.close} />}
    </>
  );
}

let isNarrow = false;
beforeEach(() => {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: isNarrow && media.includes('max-width'), onchange: null }) as unknown as MediaQueryList;
});
const open = () => {
  render(<MantineProvider env="test"><SurroundingsContext value={around}><Round /></SurroundingsContext></MantineProvider>);
  const button = screen.getByRole('button', { name: 'Notes' });
  button.focus();
  fireEvent.click(button);
  return button;
};
const field = () => screen.queryByRole('textbox', { name: 'Notes' });
const press = (keys: object) => fireEvent.keyDown(document.activeElement ?? document.body, keys);

test('[K89] the button of the notes says whether they are open; Escape closes them and leads back to it', () => {
  const button = open();
  expect([document.activeElement, button.getAttribute('aria-expanded')]).toEqual([field(), 'true']);
  press({ key: 'Escape' });
  expect([document.activeElement, button.getAttribute('aria-expanded'), field()]).toEqual([button, 'false', null]);
});

test.each([
  { where: 'where there is room the notes stay', narrow: false, stays: true },
  { where: 'on a small screen the notes go', narrow: true, stays: false },
])('[K89] $where when the results are brought in front', ({ narrow, stays }) => {
  isNarrow = narrow;
  open();
  press({ key: 'Enter', code: 'Enter', ctrlKey: true });
  expect([screen.getByRole('status').textContent, field() !== null]).toEqual(['results', stays]);
});
