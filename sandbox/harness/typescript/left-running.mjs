import { writeAll } from './descriptors.mjs';

const { from } = Buffer;
const most = 3;
// Many of one place are as good as one, and each stack costs.
const mostLookedAt = 20;
const mostFrames = 4;

/** Says on stderr which timers a script left, by the places where they were set; the host makes warnings of it, and nothing depends on them. */
export function tellLeft(timers) {
  try {
    const told = new Set(timers.slice(0, mostLookedAt).map(describe));
    for (const text of [...told].slice(0, most)) writeAll(2, from(text));
  } catch {
    // Whoever takes the language apart gets no warning.
  }
}

function describe({ kind, delay, set }) {
  const frames = set.stack.split('\n').slice(1, 1 + mostFrames);
  return `Left running: ${kind === 'interval' ? 'setInterval' : 'setTimeout'} of ${delay} ms\n${frames.map((frame) => `${frame}\n`).join('')}`;
}
