import { readFileSync } from 'node:fs';
import { libFolder, ts } from './vendor.mjs';

/** The closed list of library files the options ask for, by virtual path, read once. */
export function readLibrary(options) {
  const files = new Map();
  const wanted = [...options.lib];
  while (wanted.length > 0) {
    const name = wanted.pop();
    const path = `/lib/${name}`;
    if (files.has(path)) continue;
    const text = readFileSync(new URL(name, libFolder), 'utf8');
    files.set(path, text);
    for (const reference of ts.preProcessFile(text, false).libReferenceDirectives) wanted.push(`lib.${reference.fileName}.d.ts`);
  }
  for (const name of ['globals.d.ts', 'testing.d.ts']) files.set(`/${name}`, readFileSync(new URL(name, import.meta.url), 'utf8'));
  return files;
}
