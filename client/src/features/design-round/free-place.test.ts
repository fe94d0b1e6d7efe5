import { expect, test } from '@jest/globals';
import { freePlace } from './free-place.ts';

const [middle, size] = [{ x: 0, y: 0 }, { width: 160, height: 70 }];

test('[D76] a stencil hides nothing that is there, however many there are', () => {
  const put: { x: number; y: number; width: number; height: number }[] = [];
  for (let count = 0; count < 40; count += 1) put.push({ ...freePlace(middle, size, put), ...size });
  const apart = put.every((one, at) => put.slice(at + 1).every((other) => Math.abs(one.x - other.x) >= size.width || Math.abs(one.y - other.y) >= size.height));
  expect(apart).toBe(true);
});

test('[D76] a stencil takes the place of what was deleted, and goes around what was drawn by hand', () => {
  const first = freePlace(middle, size, []);
  expect(first).toEqual({ x: -280, y: -145 });
  const byHand = { x: -300, y: -150, width: 400, height: 20 };
  expect(freePlace(middle, size, [byHand])).toEqual({ x: 120, y: -145 });
  expect(freePlace(middle, size, [{ x: -1_000, y: -1_000, width: 2_000, height: 2_000 }])).toEqual(first);
});
