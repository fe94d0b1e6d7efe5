import type { Level, Line, Query } from './api.ts';

/** Says yes or no to a line; a search knows no more of what was asked. */
export type Matches = (line: Line) => boolean;

export function hasText(line: Line, text: string): boolean {
  return line.text.toLowerCase().includes(text.toLowerCase());
}

export function isAtLeast(line: Line, level: Level): boolean {
  return line.level >= level;
}

export function matchesOf({ source, level, text }: Query): Matches {
  return (line) => (source === '' || line.source === source) && isAtLeast(line, level) && hasText(line, text);
}
