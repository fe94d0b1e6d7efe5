// Runs one solution: node --experimental-vm-modules --no-warnings main.mjs, with the descriptors of PROTOCOL.md section 3.
import { Reader, TooLarge, Writer } from './bytes.mjs';
import { callerOf, Complaint } from './calls.mjs';
import { installClock } from './clock.mjs';
import { Malformed, readMessage, writeAll } from './descriptors.mjs';
import { endHostFault, endUncaught, endUnhandled, endWell, endWith } from './endings.mjs';
import { load } from './load.mjs';
import { apply, bytesOf, MapOf, mapDelete, mapForEach, mapSet, parse } from './primordials.mjs';
import { readProgram } from './program.mjs';
import { scriptCaller } from './script.mjs';
import { showOwnLines } from './stacks.mjs';
import { prepareSurroundings } from './surroundings.mjs';
import { warmUp } from './warm-up.mjs';

const { setImmediate, Promise } = globalThis;
const progress = { waitingFor: new MapOf() };
const out = new Writer();
const atTopLevel = 'an await at the top level of solution.ts';

process.on('uncaughtException', endUncaught);
process.on('unhandledRejection', endUnhandled);
process.on('beforeExit', () => endWith(`${firstKey(progress.waitingFor) ?? 'The solution'} never settled`));

prepareSurroundings();
await warmUp();
const noBytes = bytesOf(4).fill(0);
writeAll(4, noBytes);
serve().catch(end);

async function serve() {
  const program = readMessage();
  if (program === undefined) return endWell();
  const { javascript, signature } = readProgram(new Reader(program.bytes, program.length), parse);
  if (signature.kind === 'own-tests' || signature.kind === 'own-program') return runOwn(signature.kind, javascript);
  // Before the solution can take the real clock.
  const answer = signature.kind === 'script' ? scriptCaller(signature, progress, installClock()) : callerOf(signature, progress);
  showOwnLines(javascript);

  let solution;
  for (;;) {
    const message = readMessage();
    if (message === undefined) return endWell();
    if (solution === undefined) {
      mapSet(progress.waitingFor, atTopLevel, true);
      solution = await load(javascript);
      mapDelete(progress.waitingFor, atTopLevel);
    }
    out.restart();
    await answer(solution, new Reader(message.bytes, message.length), out);
    await rejectionsSeen();
    writeAll(4, out.sealed(), out.at);
  }
}

function firstKey(map) {
  let first;
  mapForEach(map, (_, key) => { first ??= key; });
  return first;
}

/** What answers nobody: it goes until nothing is left to do, on the real clock. */
async function runOwn(kind, javascript) {
  if (readMessage() === undefined) return endWell();
  process.removeAllListeners('beforeExit');
  if (kind === 'own-tests') return (await import('./own-tests.mjs')).runTests(javascript);
  showOwnLines(javascript);
  return load(javascript);
}

/** A rejection nobody handles is reported after the microtasks; the answer waits for that. */
function rejectionsSeen() {
  return new Promise((resolve) => apply(setImmediate, undefined, [resolve]));
}

function end(problem) {
  if (problem instanceof Complaint) return endWith(problem.sentence);
  if (problem instanceof Malformed) return endHostFault(problem.text);
  if (problem instanceof TooLarge) return endTooLarge();
  return endUncaught(problem);
}

/** The supervisor knows the limit and ends the program when it sees such a length. */
function endTooLarge() {
  writeAll(4, bytesOf(4).fill(0xff));
  endWith('The answer is too large.');
}
