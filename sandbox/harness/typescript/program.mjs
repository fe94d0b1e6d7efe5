import { Malformed } from './descriptors.mjs';

/** The files of the first message: the compiled solution and the problem's signature. */
export function readProgram(input, parse) {
  const files = { __proto__: null };
  const count = input.u32();
  for (let i = 0; i < count; i++) {
    const name = take(input, input.u16());
    files[name] = take(input, input.u32());
  }
  input.finish();
  const { 'solution.mjs': javascript, 'glue.json': glue } = files;
  if (javascript === undefined || glue === undefined) throw new Malformed('the program needs solution.mjs and glue.json');
  try {
    return { javascript, signature: parse(glue) };
  } catch {
    throw new Malformed('glue.json is not JSON');
  }
}

function take(input, length) {
  const at = input.take(length);
  return input.bytes.toString('utf8', at, at + length);
}
