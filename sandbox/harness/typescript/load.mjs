import { SourceTextModule } from 'node:vm';
import { shownName } from './stacks.mjs';

/** Evaluates the solution from memory and gives its exports. */
export async function load(javascript) {
  const module = new SourceTextModule(javascript, { identifier: shownName, importModuleDynamically: refuse });
  await module.link(refuse);
  await module.evaluate();
  return module.namespace;
}

function refuse(name) {
  throw new Error(`Imports are not available here: ${name}`);
}
