import { join } from 'node:path';
import { filesBelow, hashOfFiles } from '../shared/content-hash.mjs';
import { ROOT } from '../shared/places.mjs';

/** The folder the images are made from. */
export const SANDBOX = join(ROOT, 'sandbox');

/** The Dockerfile's stages that become images of their own, in its order. */
export const TARGETS = ['go', 'typescript', 'compiler'];

const LEFT_OUT = new Set(['node_modules', 'golden', 'test', 'tests', 'testdata']);

/** The files that decide what the images hold: all but tests and pages. */
export function imageSources(folder = SANDBOX) {
  return filesBelow(folder, (_, name) => LEFT_OUT.has(name) || name.startsWith('.') || /(_test\.go|\.test\.[cm]?[jt]s|\.md)$/.test(name));
}

/** The tag of each image, told by the content it is built from. @returns {Record<string, string>} */
export function imageTags(folder = SANDBOX) {
  const hash = hashOfFiles(folder, imageSources(folder)).slice(0, 12);
  return Object.fromEntries(TARGETS.map((target) => [target, `dayseven/${target}:${hash}`]));
}
