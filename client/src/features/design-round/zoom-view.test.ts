import { expect, test } from '@jest/globals';
import { nextZoom, zoomedTo, type BoardLook } from './zoom-view.ts';

test.each([
  [1, 1, 1.1], [1, -1, 0.9], [0.7, 1, 0.8], [0.3, -1, 0.2], [0.84, 1, 0.9], [0.84, -1, 0.8], [0.1, -1, 0.1], [30, 1, 30],
] as const)('[D95] from %d the next tenth by %d is %d', (zoom, by, next) => {
  expect(nextZoom(zoom, by)).toBeCloseTo(next, 10);
});

test('[D95] what stands in the middle of a board stays there, whatever its size', () => {
  const look: BoardLook = { zoom: 0.5, scrollX: 120, scrollY: -40, width: 600, height: 400 };
  const middleOf = ({ zoom, scrollX, scrollY }: Pick<BoardLook, 'zoom' | 'scrollX' | 'scrollY'>) => [look.width / 2 / zoom - scrollX, look.height / 2 / zoom - scrollY];
  const [x = 0, y = 0] = middleOf(zoomedTo(look, 1.7));
  expect(x).toBeCloseTo(middleOf(look)[0] ?? 0, 6);
  expect(y).toBeCloseTo(middleOf(look)[1] ?? 0, 6);
});
