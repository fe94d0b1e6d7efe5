// The TypeScript compiler container's program: PROTOCOL.md section 5 on stdin and stdout. Runs no candidate code.
import { createCompiler } from './compile.mjs';
import { frame, framesOf } from './frames.mjs';
import { isTree, ownFiles } from './tree.mjs';
import { ts } from './vendor.mjs';
import { warmUp } from './warm-up.mjs';

const kind = { compile: 1, ready: 1, compiled: 2 };
const names = ['solution.ts', 'prelude.d.ts', 'check.ts'];
const runs = new Set(['tests', 'program']);
const treeNames = ['index.ts', 'check.ts'];

const compile = createCompiler();
await warmUp(compile);
process.stdout.write(frame(kind.ready, { v: 1, typescript: ts.version }));

for await (const received of framesOf(process.stdin)) {
  const { id, files, run } = requestOf(received);
  process.stdout.write(frame(kind.compiled, { id, ...(await compile(files, run)) }));
}
process.exit(0);

/** Anything but a compile request ends the program; the host replaces it. */
function requestOf({ kind: received, payload }) {
  if (received !== kind.compile) throw new Error(`frame kind ${received} is not known`);
  const { id, files, run } = JSON.parse(payload.toString());
  for (const name of isTree(files) ? treeNames : names) {
    if (typeof files[name] !== 'string') throw new Error(`the request has no ${name}`);
  }
  if (isTree(files)) ownFiles(files);
  if (run !== undefined && !runs.has(run)) throw new Error('what is to run is not known');
  return { id, files, run };
}
