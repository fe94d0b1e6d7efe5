import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const read = (path: string): string => readFileSync(new URL(`../../sandbox/${path}`, import.meta.url), 'utf8');

it('[P21] the table of names has the packages that may be imported and no other, each name declared in Go', () => {
  const names = JSON.parse(read('formatter/names.json')) as Record<string, string[]>;
  expect(Object.keys(names)).toEqual(read('images/go/packages.txt').trim().split('\n'));
  for (const declarations of Object.values(names)) for (const declaration of declarations) expect(declaration).toMatch(/^(const|func|type|var) \p{Lu}\w*/u);
});
