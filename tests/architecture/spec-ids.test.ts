import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

function textsOfTests(): readonly string[] {
  return ['client/src', 'server/src', 'problems/src', 'sandbox', 'setup', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:test|suite)\.tsx?$/.test(path) && !path.includes('node_modules'))
      .map((path) => readFileSync(join(root, folder, path), 'utf8')));
}

it('[A3] the specification numbers each behaviour once, and the tests name each of them and nothing else', () => {
  const listed = [...readFileSync(join(root, 'docs/SPEC.md'), 'utf8').matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(([, id]) => id);
  const named = new Set(textsOfTests().flatMap((text) => [...text.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id]) => id)));
  const known = new Set(listed);
  expect({
    numberedTwice: listed.filter((id, at) => listed.indexOf(id) !== at),
    namedByNoTest: [...known].filter((id) => !named.has(id)),
    notInTheSpecification: [...named].filter((id) => !known.has(id)),
  }).toEqual({ numberedTwice: [], namedByNoTest: [], notInTheSpecification: [] });
});
