import type { BoardElement } from '@dayseven/contracts/vocabulary';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [number, number];

export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** A line's points stand from its own corner. */
export function pointsOf({ x, y, points }: BoardElement): readonly Point[] {
  const all: readonly unknown[] = Array.isArray(points) ? points : [];
  return all.flatMap((point): Point[] => (Array.isArray(point) ? [[numberOf(x) + numberOf(point[0]), numberOf(y) + numberOf(point[1])]] : []));
}

/** Where a thing stands; a line that goes up or to the left stands there, not at its corner. */
export function boxOf(element: BoardElement): Box {
  const points = pointsOf(element);
  if (points.length > 0) return around(points);
  return { x: numberOf(element.x), y: numberOf(element.y), width: numberOf(element.width), height: numberOf(element.height) };
}

/** The smallest box around all of these things. */
export function boxAround(elements: readonly BoardElement[]): Box {
  return around(elements.map(boxOf).flatMap(cornersOf));
}

export function union(one: Box, other: Box): Box {
  return around([...cornersOf(one), ...cornersOf(other)]);
}

function cornersOf({ x, y, width, height }: Box): readonly Point[] {
  return [[x, y], [x + width, y + height]];
}

function around(points: readonly Point[]): Box {
  const [first = [0, 0]] = points;
  let [left, top, right, bottom] = [...first, ...first];
  for (const [x, y] of points) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
