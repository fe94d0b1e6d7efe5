import { posix } from 'node:path';

const ownPath = /^(?:[a-z][a-z0-9-]{0,39}\/){0,4}[a-z][a-z0-9-]{0,59}\.ts$/;
/** What runs where a program of their own is asked for. */
export const mainFile = 'main.ts';
const notOwn = new Set(['check.ts', 'prelude.d.ts']);

/** A request of several files has an index.ts in the place of a solution.ts. */
export function isTree(files) {
  return files['solution.ts'] === undefined;
}

const isTest = (name) => /\.test\.ts$/.test(name);

/** The candidate's files but for tests, index.ts first. */
export function ownFiles(files) {
  const names = Object.keys(files).filter((name) => !notOwn.has(name));
  const strange = names.find((name) => !ownPath.test(name) && !isTest(name));
  if (strange !== undefined) throw new Error('a file of the request is named as no file can be');
  return names.filter((name) => !isTest(name)).sort((a, b) => Number(b === 'index.ts') - Number(a === 'index.ts') || (a < b ? -1 : 1));
}

/** The candidate's files of tests. */
export function testFiles(files) {
  return Object.keys(files).filter(isTest).sort();
}

/** The file that another one, by its path, asks for by a name; undefined when there is none. */
export function resolveIn(files, from, name) {
  if (typeof name !== 'string' || !/^\.\.?\//.test(name)) return undefined;
  const path = posix.join(posix.dirname(from), name);
  const own = new Set(ownFiles(files));
  return [path, `${path}.ts`, path.replace(/\.js$/, '.ts'), `${path}/index.ts`].find((tried) => own.has(tried));
}
