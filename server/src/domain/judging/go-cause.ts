import type { Cause } from './cause.ts';

/** Reads what Go's runtime says before it dies: the last panic or fatal error, for a program may have printed such a line before. */
export function goCause(lines: readonly string[]): Cause | undefined {
  const at = lines.findLastIndex((line) => HEADER.test(line));
  const header = lines[at];
  if (header === undefined) return undefined;

  const goroutine = lines.findIndex((line, index) => index > at && GOROUTINE.test(line));
  const stack = goroutine < 0 ? [] : lines.slice(goroutine + 1);
  const state = GOROUTINE.exec(lines[goroutine] ?? '')?.[1] ?? '';
  // The runtime indents the further lines of a value.
  const goesOn = lines[at + 1]?.startsWith('\t') === true && !header.endsWith(']');
  return { message: inWords(header.replace(/ \[recovered.*\]$/, ''), state) + (goesOn ? ' …' : ''), stack };
}

const HEADER = /^(?:panic|fatal error): /;
/** "goroutine 1 [chan receive]:" */
const GOROUTINE = /^goroutine \d+ .*\[([^[\]]*)\]:$/;

/** What the runtime says, and what that means; the runtime's own words stay where they say more. */
const SAYINGS: readonly (readonly [RegExp, (rest: string, state: string) => string])[] = [
  [/^fatal error: all goroutines are asleep.*$/, (_, state) => `Deadlock: all goroutines are asleep${state === '' ? '' : ` (${state})`}`],
  [/^panic: deadlock: all goroutines in bubble are blocked/, () => 'Deadlock: everybody waits, and no timer will wake anybody'],
  [/^panic: deadlock: main bubble goroutine has exited/, () => 'A goroutine is left at the end: end what you started, or do it when you are asked'],
  [/^fatal error: no goroutines \((.*)\) - deadlock!$/, (rest) => `Deadlock: no goroutine is left (${rest})`],
  [/^fatal error: stack overflow$/, () => 'Stack overflow: the recursion is too deep'],
  [/^fatal error: (concurrent map .*)$/, (rest) => `Data race: ${rest}; goroutines that share a map need a lock`],
  [/^panic: assignment to entry in (nil map)$/, () => 'Nil map: an entry of a map was assigned before the map was made'],
  [/^panic: runtime error: index out of range (.*)$/, (rest) => `Index out of range: ${rest}`],
  [/^panic: runtime error: slice bounds out of range (.*)$/, (rest) => `Slice bounds out of range: ${rest}`],
  [/^panic: runtime error: invalid memory address or nil pointer dereference$/, () => 'Nil pointer: something that is nil was used as if it were there'],
  [/^panic: runtime error: integer divide by zero$/, () => 'Division by zero'],
  [/^panic: interface conversion: (.*)$/, (rest) => `Type assertion failed: ${rest}`],
  [/^(?:panic: runtime error|panic): (.*)$/, (rest) => `Panic: ${rest}`],
  [/^fatal error: (.*)$/, (rest) => `Fatal error: ${rest}`],
];

function inWords(header: string, state: string): string {
  for (const [saying, words] of SAYINGS) {
    const found = saying.exec(header);
    if (found) return words(found[1] ?? '', state);
  }
  return header;
}
