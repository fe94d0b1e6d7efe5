import type { Diagnostic } from '@dayseven/contracts/vocabulary';
import { ownFileIn } from './typescript-stacks.ts';

const LEFT = /^Left running: (setTimeout|setInterval) of (\d{1,9}) ms$/;
const IS_FRAME = /^\s+at /;
const MOST = 5;
/** More than the harness tells of one timer. */
const MOST_FRAMES = 10;

/** Warnings on the timers that scripts left running, by what the harness said on each case's stderr: each place once, in the order they were seen. */
export function timersLeft(stderrs: readonly string[]): readonly Diagnostic[] {
  const byPlace = new Map<string, Diagnostic>();
  for (const stderr of stderrs) {
    for (const warning of leftIn(stderr.split('\n'))) {
      const place = `${warning.file}:${warning.line}:${warning.column}`;
      if (!byPlace.has(place)) byPlace.set(place, warning);
    }
  }
  return [...byPlace.values()].slice(0, MOST);
}

function leftIn(lines: readonly string[]): readonly Diagnostic[] {
  return lines.flatMap((line, at): Diagnostic[] => {
    const [, kind, ms] = LEFT.exec(line) ?? [];
    if (kind === undefined) return [];
    const place = ownFileIn(framesFrom(lines, at + 1));
    return place ? [{ severity: 'warning', ...place, message: `${sentence(kind, Number(ms))} Clear it where its work ends, or unref() it where it may be cut off.` }] : [];
  });
}

function framesFrom(lines: readonly string[], from: number): readonly string[] {
  const near = lines.slice(from, from + MOST_FRAMES);
  const end = near.findIndex((line) => !IS_FRAME.test(line));
  return near.slice(0, end < 0 ? undefined : end);
}

function sentence(kind: string, ms: number): string {
  return kind === 'setInterval' ? `A script ended while this interval of ${ms} ms was still running.` : `A script ended while this timer of ${ms} ms was still waiting.`;
}
