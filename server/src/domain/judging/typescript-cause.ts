import type { Cause } from './cause.ts';

/** Reads the harness's last words: what was thrown and never caught, or what was wrong with an answer. */
export function typescriptCause(lines: readonly string[]): Cause | undefined {
  const at = lines.findLastIndex((line) => THROWN.test(line));
  const [, how = '', first = ''] = THROWN.exec(lines[at] ?? '') ?? [];
  if (at < 0) return aboutAnswer(lines);

  const below = lines.slice(at + 1);
  const isRejection = how.startsWith('Unhandled');
  const said = ERROR.test(first) ? anError(first, below) : [first, ...below].join(' ').replace(/\s+/g, ' ').trim();
  if (isRejection) return { message: `Unhandled rejection: ${said}`, stack: below };
  return { message: ERROR.test(first) ? said : `The program threw ${said}`, stack: below };
}

const THROWN = /^(Uncaught|Unhandled rejection:) (.*)$/;
/** "TypeError: it is undefined", "NotFound [Error]: gone", "Error"; a value that is no error is shown as it is written in code. */
const ERROR = /^[A-Z][\w$]*(?: \[\w+\])?(?::|$)/;

function anError(first: string, below: readonly string[]): string {
  if (first.startsWith('RangeError: Maximum call stack size exceeded')) return 'Stack overflow: the recursion is too deep';
  const cause = below.map((line) => CAUSED_BY.exec(line)?.[1]).find((text) => text !== undefined);
  const goesOn = below.length > 0 && below[0] !== '' && !/^\s+at /.test(below[0] ?? '') && !below[0]?.startsWith(' ');
  const named = first.replace(/^(\w+) \[\w+\]/, '$1');
  return `${named.includes(':') ? named : `${named} without a message`}${goesOn ? ' …' : ''}${cause === undefined ? '' : ` (cause: ${cause})`}`;
}

/** As Node shows an error's `cause`. */
const CAUSED_BY = /^\s+\[cause\]: (.*?)(?: \{)?$/;

/** "twoSum returned undefined, expected int[]"; its last line, for a program may have printed such a line before. */
function aboutAnswer(lines: readonly string[]): Cause | undefined {
  const last = lines.findLast((line) => line !== '') ?? '';
  if (MISMATCH.test(last)) return { message: last, stack: [] };
  return last.endsWith(' never settled') ? { message: `Nothing is left to run: ${last}`, stack: [] } : undefined;
}

const MISMATCH = /^\S+ .+, expected \S+/;
