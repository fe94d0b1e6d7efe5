import { describe, expect, it } from '@jest/globals';
import { readSourceTree } from './source-tree.ts';

const read = (language: 'go' | 'typescript', files: Readonly<Record<string, unknown>>): string => {
  const tree = readSourceTree(language, JSON.stringify(files));
  return tree.ok ? tree.files.map(({ name }) => name).join(' ') : tree.reason;
};

describe('[K2] a solution of several files', () => {
  it('is read by path', () => {
    expect(read('go', { 'lot.go': '', 'pricing/night_fee.go': '', 'lot_test.go': '' })).toBe('lot.go pricing/night_fee.go lot_test.go');
    expect(read('typescript', { 'index.ts': '', 'pricing/night-fee.ts': '', 'lot.test.ts': '' })).toBe('index.ts pricing/night-fee.ts lot.test.ts');
  });

  it.each([
    '../lot.go', '/etc/passwd.go', './lot.go', 'a/../b.go', 'a//b.go', '.hidden/a.go', 'a\\b.go', 'a\u0000.go', 'a.go\n', 'Lot.go', 'a b.go', 'lot.ts', 'lot', '', 'a/b/c/d/e/f.go', `${'a'.repeat(90)}.go`, 'C:/a.go', 'aux\u202e.go',
  ])('has no file called %j', (name) => {
    expect(read('go', { 'lot.go': '', [name]: '' })).toMatch(/^A file cannot be called .*; name files and folders like pricing\/night_fee\.go\.$/s);
  });

  // What a tool would read beside the sources, and names that are one file on one disk and two on another.
  it.each<['go' | 'typescript', string]>([
    ...['go.mod', 'go.work', 'go.sum', 'vendor/modules.txt', 'stack.s', 'call.c', 'call.h', 'sys.syso', 'lot.GO', 'LOT.go', 'Spots/board.go', 'l\u00f6t.go', 'lo\u0308t.go', 'lot.go/', 'lot.go.go', '_lot.go', '-lot.go'].map((name): ['go', string] => ['go', name]),
    ...['package.json', 'tsconfig.json', 'types.d.ts', 'lot.js', 'lot.mjs', 'lot.cjs', 'lot.mts', 'lot.cts', 'lot.tsx', 'lot.json', 'node_modules/fs/index.ts', 'Lot.ts', 'l\u00f6t.ts', 'lot.test.test.ts', 'constructor', 'toString'].map((name): ['typescript', string] => ['typescript', name]),
  ])('[K16] in %s has no file called %j', (language, name) => {
    expect(read(language, { [language === 'go' ? 'lot.go' : 'index.ts']: '', [name]: '' })).toMatch(/^A file cannot be called /);
  });

  it.each([
    ['go', 'glue.go'], ['typescript', 'check.ts'], ['typescript', 'solution.ts'],
  ] as const)('in %s leaves %s to the judge', (language, name) => {
    expect(read(language, { 'index.ts': '', [name]: '' })).toMatch(language === 'go' ? /^A file cannot/ : /is taken here/);
    expect(read(language, { [name]: '' })).toBe(`The name ${name} is taken here; choose another.`);
  });

  it('has bounds, each with a sentence', () => {
    const many = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}.go`, '']));
    expect(read('go', many(40))).toContain('f39.go');
    expect(read('go', many(41))).toBe('There are 41 files; a solution may have 40.');
    expect(read('go', many(1000))).toBe('There are 1000 files; a solution may have 40.');
    expect(read('go', {})).toBe('There is no file; write one first.');
    expect(read('typescript', { 'lot.ts': '' })).toBe('There is no index.ts; what the judge calls is exported there.');
    expect(read('go', { 'a.go': 'x'.repeat(64 * 1024) })).toBe('a.go');
    expect(read('go', { 'a.go': 'x'.repeat(64 * 1024 + 1) })).toBe('a.go is larger than 64 KB; part it.');
    expect(read('go', Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.go`, 'x'.repeat(60 * 1024)])))).toBe('The files have 300 KB together; they may have 256 KB.');
  });

  it.each(['', 'package lot', '[]', 'null', '"text"', '{"a.go": 1}', '{"a.go": null}'])('is not %s', (source) => {
    expect(readSourceTree('go', source)).toEqual({ ok: false, reason: 'A solution of several files is an object from path to text.' });
  });
});
