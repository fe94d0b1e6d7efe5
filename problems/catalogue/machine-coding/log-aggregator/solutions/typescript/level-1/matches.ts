import type { Level, Line, Query } from './api.ts';

/** Says yes or no to a line; a search knows no more of what was asked. */
export type Matches = (line: Line) => boolean;

const levels: readonly Level[] = ['debug', 'info', 'warn', 'error'];

export function hasText(line: Line, text: string): boolean {
  return line.text.toLowerCase().includes(text.toLowerCase());
}

export function isAtLeast(line: Line, level: Level): boolean {
  return levels.indexOf(line.level) >= levels.indexOf(level);
}

export function matchesOf({ source, level, text }: Query): Matches {
  return (line) => (source === '' || line.source === source) && isAtLeast(line, level) && hasText(line, text);
}
