import { inspect } from 'node:util';
import { Reader, Writer } from './bytes.mjs';
import { callerOf } from './calls.mjs';
import { load } from './load.mjs';

const signature = {
  kind: 'function',
  name: 'f',
  parameters: [{ name: 'numbers', type: { kind: 'array', of: { kind: 'int' } } }, { name: 'text', type: { kind: 'string' } }],
  returns: { kind: 'array', of: { kind: 'int' } },
  mutates: [],
};

/** Takes the way of a case once, so that the first real one does not pay for what Node does lazily. */
export async function warmUp() {
  const input = new Writer();
  input.u32(1);
  input.int(1);
  input.string('a');
  const solution = await load('export function f(numbers, text) { return [numbers[0], text.length]; }');
  await callerOf(signature, {})(solution, new Reader(input.sealed().subarray(4), input.at - 4), new Writer());
  process.stdout.write('');
  inspect(new Error('warm'));
  await new Promise(setImmediate);
}
