import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import type { EditorHandle } from '../../shared/editor/editor-handle.ts';
import { SideDrawer } from '../../shared/SideDrawer.tsx';
import { Ask } from './Ask.tsx';
import { DesignLayout } from './DesignLayout.tsx';
import { useSentLine } from './use-sent-line.ts';
import { useSides } from './use-sides.ts';

const focus = jest.fn();
const editor = { focus } as unknown as EditorHandle;
const opened = jest.fn();

function Board() {
  useEffect(() => void opened(), []);
  return <button className="excalidraw-container">the board</button>;
}

function Page() {
  const { isNarrow, side, bring, setEditor, drawing, isDrawerOpen, drawer, focusDocument, focusDrawing } = useSides();
  const line = useSentLine(() => Promise.resolve(undefined));
  useEffect(() => setEditor(editor), [setEditor]);
  return (
    <>
      <button onClick={focusDocument}>Alt 1</button>
      <button onClick={focusDrawing}>Alt 2</button>
      <button onClick={drawer.toggle}>Alt N</button>
      {isDrawerOpen && <SideDrawer name="Drawer" onClose={drawer.close}><Ask asked={[]} closed={undefined} line={line} /></SideDrawer>}
      <DesignLayout isNarrow={isNarrow} side={side} onSide={bring} document={<p>the document</p>} drawing={<section ref={drawing}><Board /></section>} />
    </>
  );
}

/** In a window of that many pixels. */
function openAt(width: number) {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: width <= Number(/max-width: (\d+)px/.exec(media)?.[1] ?? -1), onchange: null }) as unknown as MediaQueryList;
  render(<MantineProvider env="test"><Page /></MantineProvider>);
}

beforeEach(() => {
  localStorage.clear();
  opened.mockClear();
});
afterEach(cleanup);

test('[D97] on a small screen the keys bring a side in front and the focus into it, and no board is opened out of sight', async () => {
  openAt(700);
  expect(screen.queryByText('the board')).toBeNull();
  fireEvent.click(screen.getByText('Alt 2'));
  await new Promise((done) => requestAnimationFrame(done));
  expect(document.activeElement).toBe(screen.getByText('the board'));
  expect(screen.getByRole('tab', { name: 'Board' }).getAttribute('aria-selected')).toBe('true');
  fireEvent.click(screen.getByText('Alt 1'));
  expect(focus).toHaveBeenCalled();
  expect(screen.getByRole('tab', { name: 'Document' }).getAttribute('aria-selected')).toBe('true');
  expect(opened).toHaveBeenCalledTimes(1);
});

test.each([
  { width: 1400, staysFor: { document: true, board: true } },
  { width: 1100, staysFor: { document: true, board: false } },
  { width: 700, staysFor: { document: false, board: false } },
])('[D103] at $width pixels a key closes the drawer where it covers what comes in front, and the line typed there waits', async ({ width, staysFor }) => {
  openAt(width);
  const field = () => screen.queryByLabelText<HTMLInputElement>('Ask the interviewer', { selector: 'input' });
  const press = (key: string) => act(async () => {
    fireEvent.click(screen.getByText(key));
    await new Promise((done) => requestAnimationFrame(done));
  });
  await press('Alt N');
  fireEvent.change(field()!, { target: { value: 'How many' } });
  await press('Alt 1');
  expect(field() !== null).toBe(staysFor.document);
  if (field() === null) await press('Alt N');
  await press('Alt 2');
  expect([field() !== null, document.activeElement?.textContent]).toEqual([staysFor.board, 'the board']);
  if (field() === null) await press('Alt N');
  expect(field()?.value).toBe('How many');
});
