import { boundedPath, treeBounds } from './own-tests.ts';
import type { OwnTest, ReadTests } from './own-tests.ts';

// What package testing marks for its reader; what a test logs has these escaped.
const FRAMED = /(?<!\u001b)\u0016/;
const ERROR_BEGINS = '\u000f';
const ERROR_ENDS = '\u000e';
const ESCAPED = /\u001b([\u000e\u000f\u0016\u001b])/g;

const BEGINS = /^=== (RUN|CONT|NAME) +(\S.*)$/;
const ENDS = /^--- (PASS|FAIL|SKIP): (.+) \((\d{1,9}(?:\.\d{1,9})?)s\)$/;
const PLACE = /^\s*(\S+\.(?:go|ts)):(\d{1,9}): ?(.*)$/;
const outcomes = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' } as const;

const MOST_NAME_CHARS = 1_000;
/** Beyond what is ever told of, so that those that failed can be chosen among them. */
const MOST_KNOWN = 2_000;

interface Growing {
  readonly path: readonly string[];
  outcome: OwnTest['outcome'] | undefined;
  ms: number | undefined;
  errors: string;
  logs: string;
  at: OwnTest['at'];
}

/**
 * Reads what Go's package testing says with `-test.v=test2json`, and the TypeScript harness in the same form. The program wrote it, and may have written anything: only its own tree can come of that.
 * @param root the folder that every own file is said to be in; places in other files are none
 */
export function readMarkedTests(stdout: string, root: string): ReadTests {
  const known = new Map<string, Growing>();
  let current: Growing | undefined;
  let isError = false;
  let isWhole = false;

  for (const line of stdout.split('\n')) {
    const framed = line.search(FRAMED);
    if (framed < 0) {
      isError = hear(current, line, { isError, root });
      continue;
    }
    const said = line.slice(framed + 1);
    const begins = BEGINS.exec(said);
    const ends = ENDS.exec(said);
    if (begins) current = testCalled(known, begins[2] ?? '', begins[1] === 'RUN');
    else if (ends) current = end(testCalled(known, ends[2] ?? '', true), ends);
    else if (said === 'PASS' || said === 'FAIL') isWhole = true;
    isError = false;
  }
  const all = [...known.values()];
  return { tests: all.map(finished), unended: all.filter(({ outcome }) => outcome === undefined).length, isWhole };
}

/** Adds a line to what a test said; true while an error goes on. */
function hear(test: Growing | undefined, line: string, { isError, root }: { readonly isError: boolean; readonly root: string }): boolean {
  const isIn = isError || line.includes(ERROR_BEGINS);
  if (test) add(test, line.replace(ERROR_BEGINS, '').replace(ERROR_ENDS, '').replace(ESCAPED, '$1'), { into: isIn ? 'errors' : 'logs', root });
  return isIn && !line.includes(ERROR_ENDS);
}

function add(test: Growing, text: string, { into, root }: { readonly into: 'errors' | 'logs'; readonly root: string }): void {
  const place = PLACE.exec(text);
  if (place && into === 'errors') test.at ??= ownPlace(place, root);
  const shown = (place?.[3] ?? text.replace(/^ {4,8}/, '')).trimEnd();
  if (shown !== '' && test[into].length < treeBounds.messageChars) test[into] += `${test[into] === '' ? '' : '\n'}${shown}`;
}

function ownPlace([, file = '', line]: RegExpExecArray, root: string): OwnTest['at'] {
  const number = Number(line);
  return file.startsWith(`${root}/`) && number >= 1 ? { file: file.slice(root.length + 1).slice(0, treeBounds.nameChars), line: number } : undefined;
}

function end(test: Growing | undefined, [, outcome, , seconds]: RegExpExecArray): Growing | undefined {
  if (test && test.outcome === undefined) {
    test.outcome = outcomes[outcome as keyof typeof outcomes];
    test.ms = Math.round(Number(seconds) * 1000);
  }
  return test;
}

function testCalled(known: Map<string, Growing>, called: string, isNew: boolean): Growing | undefined {
  const name = called.slice(0, MOST_NAME_CHARS);
  const there = known.get(name);
  if (there || !isNew || known.size >= MOST_KNOWN) return there;
  const test: Growing = { path: pathOf(known, name), outcome: undefined, ms: undefined, errors: '', logs: '', at: undefined };
  known.set(name, test);
  return test;
}

/** A subtest's name may hold slashes of its own: it lies in the longest that is known. */
function pathOf(known: ReadonlyMap<string, Growing>, name: string): readonly string[] {
  for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
    const above = known.get(name.slice(0, slash));
    if (above) return [...above.path, name.slice(slash + 1)];
  }
  return [name];
}

function finished({ path, outcome, ms, errors, logs, at }: Growing): OwnTest {
  const said = errors !== '' ? errors : outcome === 'passed' ? '' : logs;
  const message = said.slice(0, treeBounds.messageChars);
  return { path: boundedPath(path), outcome: outcome ?? 'failed', ...(message !== '' && { message }), ...(at && { at }), ...(ms !== undefined && { ms }) };
}
