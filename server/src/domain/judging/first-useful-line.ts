import type { Language } from '@dayseven/contracts/vocabulary';

/** What a dying program's stderr says in one sentence, and where in the candidate's own file. */
export interface UsefulLine {
  readonly message: string;
  readonly line?: number;
}

/** Long enough for any sentence of a runtime; a panic may carry a value of any size. */
const LONGEST_SENTENCE = 300;

/** Finds the first useful line of a panic or a stack; undefined when stderr holds none. */
export function firstUsefulLine(language: Language, stderr: string): UsefulLine | undefined {
  const lines = stderr.split('\n');
  const found = language === 'go' ? goCause(lines) : typescriptCause(lines);
  if (!found) return undefined;

  const line = ownLine(lines.slice(found.at));
  return { message: sentence(found.message), ...(line === undefined ? {} : { line }) };
}

interface Cause {
  readonly message: string;
  /** Index of the line that tells the cause; the stack is below it. */
  readonly at: number;
}

function goCause(lines: readonly string[]): Cause | undefined {
  const at = lines.findIndex((line) => /^(panic: |fatal error: )/.test(line));
  const line = lines[at];
  if (line === undefined) return undefined;
  return { at, message: goSentence(line.replace(/ \[recovered\]$/, '')) };
}

function goSentence(line: string): string {
  const text = line.replace(/^(panic: runtime error: |panic: |fatal error: )/, '');
  if (text === 'stack overflow') return 'Stack overflow: the recursion is too deep';
  if (text.startsWith('all goroutines are asleep')) return 'Deadlock: all goroutines are asleep';
  return line.startsWith('panic: ') ? `Panic: ${text}` : `Fatal error: ${text}`;
}

/** The error above its stack; without a stack what the harness says of an answer, or a line that names an error. */
function typescriptCause(lines: readonly string[]): Cause | undefined {
  const stack = lines.findIndex((line, index) => index > 0 && /^\s+at /.test(line));
  const named = lines.slice(0, Math.max(stack, 0)).findLastIndex((line) => NAMES_AN_ERROR.test(line));
  const at = [named, stack - 1, lines.findLastIndex((line) => MISMATCH.test(line)), lines.findIndex((line) => NAMES_AN_ERROR.test(line))].find((index) => index >= 0);
  const line = at === undefined ? undefined : lines[at];
  if (at === undefined || line === undefined) return undefined;
  if (line.includes('RangeError: Maximum call stack size exceeded')) return { at, message: 'Stack overflow: the recursion is too deep' };
  return { at, message: line.replace(/^Uncaught /, '') };
}

const NAMES_AN_ERROR = /^(Uncaught |\w*(Error|Exception)\b)/;
/** "twoSum returned undefined, expected int[]" */
const MISMATCH = /^\S+ .+, expected \S+/;

/** The first line of the candidate's own file that a stack names. */
function ownLine(lines: readonly string[]): number | undefined {
  for (const line of lines) {
    const found = /\bsolution\.(?:go|ts):(\d+)/.exec(line)?.[1];
    if (found !== undefined) return Math.max(1, Number(found));
  }
  return undefined;
}

function sentence(text: string): string {
  const short = text.length > LONGEST_SENTENCE ? `${text.slice(0, LONGEST_SENTENCE)}…` : text.trimEnd();
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}
