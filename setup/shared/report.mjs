/**
 * @typedef {{ step: string, state: 'working' | 'done' | 'failed', text: string, percent?: number }} Progress
 * @typedef {(progress: Progress) => void} Report
 */

const MARKS = { working: '-', done: '✓', failed: '✗' };

/** Tells a person, on stderr, so that stdout stays the tool's own. @returns {Report} */
export function tellPerson(write = (line) => process.stderr.write(line)) {
  let last = { text: '', percent: 0 };
  return ({ state, text, percent }) => {
    const repeats = text === last.text && state === 'working' && (percent ?? 0) < last.percent + 10;
    if (repeats) return;
    last = { text, percent: percent ?? 0 };
    write(`${MARKS[state]} ${text}${state === 'working' && percent !== undefined ? ` (${percent} %)` : ''}\n`);
  };
}

/** Tells a program, one JSON object a line on stdout. @returns {Report} */
export function tellProgram(write = (line) => process.stdout.write(line)) {
  let last = '';
  return ({ step, state, text, percent }) => {
    const line = `${JSON.stringify({ step, state, text, ...(percent === undefined ? {} : { percent }) })}\n`;
    if (line !== last) write(line);
    last = line;
  };
}

/** Tells nobody but of what takes long or fails. @param {Report} report @returns {Report} */
export function withoutGoodNews(report) {
  return (progress) => {
    if (progress.state !== 'done') report(progress);
  };
}
