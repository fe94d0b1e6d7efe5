import type { Frame } from '@dayseven/contracts/vocabulary';

/** What is known of a stopped goroutine: what it waits for, and where in own files, innermost first. */
export interface Goroutine {
  readonly state: string;
  readonly stack: readonly Frame[];
}

const HEADER = /^goroutine \d+ .*\[([^\],(]+)/;
const MOST_FRAMES = 8;
/** What the first of them wait for tells enough. */
const MOST_GOROUTINES = 200;
/** More than a runtime prints of one goroutine, two for each frame. */
const MOST_LINES = 400;
/** A program may have printed the line, of any length. */
const MOST_CHARS = 2_000;

/** Reads the goroutines that a dying Go program shows; those that are in no file of the module are left out. */
export function goroutinesIn(stderr: string, module: string): readonly Goroutine[] {
  const lines = stderr.split('\n');
  const begun = lines.flatMap((line, at) => {
    const state = HEADER.exec(line)?.[1]?.trim();
    return state === undefined ? [] : [{ state, at }];
  });
  return begun.slice(0, MOST_GOROUTINES).flatMap(({ state, at }): Goroutine[] => {
    const stack = stackAt(lines, at + 1, module);
    return stack.length > 0 ? [{ state, stack }] : [];
  });
}

/** The own frames from a line on, up to an empty one: a function's line, and below it file and number. */
export function stackAt(lines: readonly string[], from: number, module: string): readonly Frame[] {
  const near = lines.slice(from, from + MOST_LINES);
  const end = near.findIndex((line) => line.trim() === '');
  const frames = near.slice(0, end < 0 ? undefined : end);
  const places = frames.flatMap((line, i): Frame[] => {
    const place = placeIn(line, module);
    return place ? [{ ...place, function: functionIn(frames[i - 1] ?? '') }] : [];
  });
  return places.slice(0, MOST_FRAMES);
}

/** "parkinglot/spots/board.go:12 +0x1d" with the module's name before it; what is given or generated is not one's own. */
function placeIn(line: string, module: string): Omit<Frame, 'function'> | undefined {
  const found = /^\s+(\S+\.go):(\d{1,9})(?: |$)/.exec(line);
  const [file, number] = [found?.[1], Number(found?.[2])];
  if (file?.startsWith(`${module}/`) !== true || number < 1) return undefined;
  return { file: file.slice(module.length + 1, 200), line: number };
}

/** "parkinglot.(*ParkingLot).Leave.func1(...)" is `Leave`; what follows a method's name is a part of it. */
function functionIn(line: string): string {
  const name = line.slice(0, MOST_CHARS).trim().replace(/^created by /, '').replace(/ in goroutine \d+$/, '').replace(/\([^()]*\)$/, '');
  const last = name.slice(name.lastIndexOf('/') + 1).replace(/^[^.]*\./, '').replace(/^\(\*?(\w+)\)/, '$1').replace(/(?:\.(?:func\d+|gowrap\d+|\d+))+$/, '');
  return last.slice(0, 200);
}
