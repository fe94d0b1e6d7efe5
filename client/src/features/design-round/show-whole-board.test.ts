import { expect, jest, test } from '@jest/globals';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import { showWholeBoard } from './show-whole-board.ts';

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

test('[D89] a board that is opened shows all that is on it, at most at full size, once it has its place', async () => {
  const elements = [{ id: 'far', x: 4_000 }] as unknown as readonly ExcalidrawElement[];
  const scrollToContent = jest.fn();
  showWholeBoard({ scrollToContent }, elements);
  expect(scrollToContent).not.toHaveBeenCalled();
  await nextFrame();
  expect(scrollToContent).toHaveBeenCalledWith(elements, expect.objectContaining({ fitToViewport: true, maxZoom: 1 }));
});

test('[D89] an empty board, and one that was left again, is not moved', async () => {
  const scrollToContent = jest.fn();
  showWholeBoard({ scrollToContent }, []);
  showWholeBoard({ scrollToContent }, [{ id: 'one' }] as unknown as readonly ExcalidrawElement[])();
  await nextFrame();
  expect(scrollToContent).not.toHaveBeenCalled();
});
