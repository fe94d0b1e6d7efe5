import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './places.mjs';

/**
 * How Node runs our TypeScript as it is, from any folder: tsx strips the types, the condition leads from package to package by source.
 * Asked for only once the dependencies are installed.
 */
export function fromSource() {
  const tsx = createRequire(join(ROOT, 'package.json')).resolve('tsx');
  return ['--conditions=source', '--import', pathToFileURL(tsx).href];
}
