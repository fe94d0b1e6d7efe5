import { expect, jest, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import type { EditorHandle } from '../../shared/editor/editor-handle.ts';
import { DesignLayout } from './DesignLayout.tsx';
import { useSides } from './use-sides.ts';

const focus = jest.fn();
const editor = { focus } as unknown as EditorHandle;
const opened = jest.fn();

function Board() {
  useEffect(() => void opened(), []);
  return <button className="excalidraw-container">the board</button>;
}

function Page() {
  const { isNarrow, side, setSide, setEditor, drawing, focusDocument, focusDrawing } = useSides();
  useEffect(() => setEditor(editor), [setEditor]);
  return (
    <>
      <button onClick={focusDocument}>Alt 1</button>
      <button onClick={focusDrawing}>Alt 2</button>
      <DesignLayout isNarrow={isNarrow} side={side} onSide={setSide} document={<p>the document</p>} drawing={<section ref={drawing}><Board /></section>} />
    </>
  );
}

test('[D97] on a small screen the keys bring a side in front and the focus into it, and no board is opened out of sight', async () => {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: media.includes('899px'), onchange: null }) as unknown as MediaQueryList;
  render(<MantineProvider env="test"><Page /></MantineProvider>);
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
