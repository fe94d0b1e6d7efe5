import type { Point } from './board-geometry.ts';

/** The data of a path that passes all points in one smooth curve: each control point lies along the line between the neighbours, a sixth of it away. */
export function curveThrough(points: readonly Point[]): string {
  const [first = [0, 0] as const] = points;
  const bends = points.slice(1).map((to, at) => {
    const from = points[at] ?? first;
    const [before, after] = [points[at - 1] ?? from, points[at + 2] ?? to];
    return `C${from[0] + (to[0] - before[0]) / 6},${from[1] + (to[1] - before[1]) / 6} ${to[0] - (after[0] - from[0]) / 6},${to[1] - (after[1] - from[1]) / 6} ${to[0]},${to[1]}`;
  });
  return [`M${first[0]},${first[1]}`, ...bends].join(' ');
}
