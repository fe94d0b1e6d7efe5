import { closeSync } from 'node:fs';
import { inspect } from 'node:util';
import { writeAll } from './descriptors.mjs';
import { slice } from './primordials.mjs';

/** Exit statuses: 0 the inputs ended (or the solution called exit), 1 the solution failed, 125 input and signature disagree. */
const failed = 1;
const hostFault = 125;

const shownChars = 16 * 1024;
const { from } = Buffer;
// Past `process.exit`, whose listeners belong to the solution.
export const leave = process.reallyExit.bind(process);

/** Nothing comes any more, and who waits for that need not wait for this process to be taken apart. */
export function endWell() {
  closeSync(4);
  leave(0);
}

/** Ends because the solution did what it must not; the sentence is for the candidate. */
export function endWith(sentence) {
  writeAll(2, from(`${sentence}\n`));
  leave(failed);
}

/** Ends because of something thrown that nobody caught. */
export function endUncaught(thrown) {
  endWith(`Uncaught ${show(thrown)}`);
}

/** Ends because of a promise that was rejected while nobody waited for it. */
export function endUnhandled(reason) {
  endWith(`Unhandled rejection: ${show(reason)}`);
}

export function endHostFault(text) {
  writeAll(2, from(`harness: ${text}\n`));
  leave(hostFault);
}

function show(thrown) {
  try {
    const text = inspect(thrown);
    return text.length > shownChars ? `${slice(text, 0, shownChars)}...` : text;
  } catch {
    return 'an error that cannot be shown';
  }
}
