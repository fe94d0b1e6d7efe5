// Runs a candidate's own tests by Node's runner, and says of them what Go's would say, with its marks: one reader knows both.
import { writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inspect, stripVTControlCharacters } from 'node:util';
import { writeAll } from './descriptors.mjs';
import { leave } from './endings.mjs';
import { showOwnLines } from './stacks.mjs';

const path = '/tmp/tests.mjs';
const name = pathToFileURL(path).href;
const mark = '\u0016';
const shownChars = 4_000;
const { from } = Buffer;

/** Runs them until the last is over; the status says whether all passed. */
export function runTests(javascript) {
  // The runner reads from a file; the folder is the program's own.
  writeFileSync(path, javascript);
  const original = showOwnLines(javascript, name);
  process.removeAllListeners('uncaughtException');
  process.removeAllListeners('unhandledRejection');

  const running = [];
  let hasFailed = false;
  const events = run({ files: [path], isolation: 'none', concurrency: false });
  events.on('test:dequeue', ({ name: called, nesting }) => {
    running.length = nesting;
    running.push(plain(called));
    say(`${mark}=== RUN   ${running.join('/')}`);
  });
  events.on('test:complete', ({ name: called, nesting, skip, todo, details, line, column, file }) => {
    const title = [...running.slice(0, nesting), plain(called)].join('/');
    const isAside = skip !== undefined || todo !== undefined;
    hasFailed ||= !details.passed && !isAside;
    say(`${mark}=== NAME  ${title}`);
    if (!details.passed) tellWhy(details.error, file === path || file === name ? original(line, column) : undefined);
    else if (typeof (skip ?? todo) === 'string') say(`    ${plain(skip ?? todo)}`);
    say(`${mark}--- ${isAside ? 'SKIP' : details.passed ? 'PASS' : 'FAIL'}: ${title} (${(details.duration_ms / 1000).toFixed(3)}s)`);
  });
  events.on('end', () => {
    say(`${mark}${hasFailed ? 'FAIL' : 'PASS'}`);
    leave(hasFailed ? 1 : 0);
  });
  events.resume();
}

/** What was thrown, and the line of the candidate's that it was thrown from, or else where the test begins. */
function tellWhy(failure, begins) {
  // That a test below failed is told there.
  if (failure?.failureType === 'subtestsFailed') return;
  const thrown = failure?.cause ?? failure;
  const [, place] = /^\s+at (?:.*\()?([a-z0-9/-]+(?:\.test)?\.ts:\d+)/m.exec(thrown?.stack ?? '') ?? [];
  const text = thrown instanceof Error || typeof thrown?.message === 'string' ? thrown.message : inspect(thrown);
  const [first, ...more] = stripVTControlCharacters(String(text).slice(0, shownChars)).split('\n');
  say([`\u000f    tree/${place ?? begins?.replace(/:\d+$/, '') ?? 'index.ts:1'}: ${plain(first)}`, ...more.map((line) => `        ${plain(line)}`)].join('\n') + '\u000e');
}

/** A name is one line, and holds no marks. */
function plain(text) {
  return String(text).replace(/[\u0000-\u001f]/g, ' ');
}

function say(line) {
  writeAll(1, from(`${line}\n`));
}
