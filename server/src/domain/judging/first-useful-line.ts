import type { Language } from '@dayseven/contracts/vocabulary';
import { stackAt } from './go-stacks.ts';
import { goCause } from './go-cause.ts';
import { typescriptCause } from './typescript-cause.ts';
import { ownFileIn } from './typescript-stacks.ts';

/** What a dying program's stderr says in one sentence, and where in the candidate's own file. */
export interface UsefulLine {
  readonly message: string;
  readonly line?: number;
}

/** Long enough for any sentence of a runtime; a panic may carry a value of any size. */
const LONGEST_SENTENCE = 300;

const CAUSES = { go: goCause, typescript: typescriptCause } as const;

/** A frame of the candidate's own file; what an `eval` inside it names are no lines of it. */
const OWN_FRAMES = { go: /^\t(?:\S*\/)?solution\.go:(\d{1,9})/, typescript: /^\s+at (?!eval )(?:.*[\s(/])?solution\.ts:(\d{1,9})/ } as const;

/**
 * Finds the first useful line of a panic or a stack; undefined when stderr holds none.
 * @param module how Go imports a solution of several files: a line says nothing without its file then, so the sentence begins with both
 */
export function firstUsefulLine(language: Language, stderr: string, module?: string): UsefulLine | undefined {
  const cause = CAUSES[language](stderr.split('\n'));
  if (!cause) return undefined;
  if (module !== undefined) {
    const place = language === 'go' ? stackAt(cause.stack, 0, module)[0] : ownFileIn(cause.stack);
    return { message: sentence(place ? `${place.file}, line ${place.line}: ${cause.message}` : cause.message) };
  }

  const line = ownLine(cause.stack, OWN_FRAMES[language]);
  return { message: sentence(cause.message), ...(line === undefined ? {} : { line }) };
}

/** The last thing a program wrote to stderr, for one that ended without a cause; undefined when it was silent. */
export function lastWords(stderr: string): string | undefined {
  const last = stderr.trimEnd().split('\n').at(-1)?.replace(LOG_TIME, '').trim();
  return last === undefined || last === '' ? undefined : sentence(last);
}

/** What Go's `log` puts before each line. */
const LOG_TIME = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? /;

function ownLine(stack: readonly string[], ownFrame: RegExp): number | undefined {
  for (const frame of stack) {
    const found = ownFrame.exec(frame)?.[1];
    if (found !== undefined) return Math.max(1, Number(found));
  }
  return undefined;
}

function sentence(text: string): string {
  const short = text.length > LONGEST_SENTENCE ? `${text.slice(0, LONGEST_SENTENCE)}…` : text.trimEnd();
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}
