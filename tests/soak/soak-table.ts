import type { Soaked } from './run-soak.ts';

/** The figures of a soak, to read. */
export function soakTable({ ended, faults, before, early, late, after, containers, files, loopDelayMs, seconds }: Soaked): string {
  const outcomes = new Map<string, number>();
  for (const { outcome } of ended) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const whole = (value: number): string => String(Math.round(value));
  const rows = [
    ['jobs', `${ended.length} in ${whole(seconds)} s`],
    ['ended as', [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${outcome} ${count}`).join(', ')],
    ['judged more than once, or again', String(ended.filter(({ timesJudged, attempts }) => timesJudged > 1 || attempts > 1).length)],
    ['faults in the log', String(faults.length)],
    ['containers made, left', `${containers.made}, ${containers.left.length + containers.remains.length}`],
    ['temporary files left', String(files.length)],
    ['descriptors before, at 20 %, at the end, after', [before, early, late, after].map(({ descriptors }) => descriptors).join(', ')],
    ['child processes before, after', `${before.children}, ${after.children}`],
    ['memory at 20 %, at the end (heap)', `${whole(early.residentMb)} MB, ${whole(late.residentMb)} MB (${whole(early.heapMb)} MB, ${whole(late.heapMb)} MB)`],
    ['event loop late by, 99 % and most', `${whole(loopDelayMs.p99)} ms, ${whole(loopDelayMs.max)} ms`],
  ];
  return rows.map(([name, value]) => `| ${name ?? ''} | ${value ?? ''} |`).join('\n');
}
