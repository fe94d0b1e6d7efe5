export interface OwnPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** "    at Board.take (spots/board.ts:12:7)", of TypeScript in several files; what an `eval` names is no line of them. */
const OWN_FILE = /^\s+at (?!eval )(?:.*[\s(])?((?:[a-z0-9-]+\/)*[a-z0-9-]+\.ts):(\d{1,9})(?::(\d{1,9}))?/;

/** The innermost frame that is in a file of the solution. */
export function ownFileIn(stack: readonly string[]): OwnPlace | undefined {
  for (const frame of stack) {
    const [, file, line, column] = OWN_FILE.exec(frame) ?? [];
    if (file !== undefined) return { file, line: Math.max(1, Number(line)), column: Math.max(1, Number(column ?? 1)) };
  }
  return undefined;
}
