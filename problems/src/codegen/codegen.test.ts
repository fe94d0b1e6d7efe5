import { describe, expect, it } from '@jest/globals';
import type { Signature, ValueType } from '@dayseven/contracts/vocabulary';
import { goGlue } from './go/go-glue.ts';
import { goStarter } from './go/go-starter.ts';
import { typescriptGlue } from './typescript/typescript-glue.ts';
import { typescriptStarter } from './typescript/typescript-starter.ts';

const int: ValueType = { kind: 'int' };
const color: ValueType = { kind: 'enum', name: 'Color', members: ['red', 'light-blue'] };
const point: ValueType = { kind: 'record', name: 'Point', fields: [{ name: 'x', type: int }, { name: 'shade', type: color }] };

const search: Signature = {
  kind: 'function', name: 'search', mutates: ['points'],
  parameters: [
    { name: 'points', type: { kind: 'array', of: { kind: 'nullable', of: point } } },
    { name: 'head', type: { kind: 'list', of: { kind: 'string' } } },
    { name: 'counts', type: { kind: 'map', key: 'int', of: { kind: 'float' } } },
  ],
  returns: { kind: 'fallible', of: { kind: 'tree', of: int }, codes: ['not-found'] },
};
const cache: Signature = {
  kind: 'class', name: 'LruCache', parameters: [{ name: 'capacity', type: int }],
  methods: [{ name: 'get', parameters: [{ name: 'key', type: int }], returns: int }, { name: 'put', parameters: [{ name: 'l', type: int }, { name: 'value', type: int }] }],
};

describe('[F8] generated files', () => {
  it.each([['of a function', search], ['of a class', cache]])('%s are what candidates and harnesses were promised', (_, signature) => {
    const files = [goStarter(signature), goGlue(signature), typescriptStarter(signature), ...typescriptGlue(signature).map((file) => `${file.name}\n${file.text}`)];
    expect(files.join('\n----\n')).toMatchSnapshot();
  });

  it('declare nothing where nothing is given', () => {
    const plain: Signature = { kind: 'function', name: 'twice', parameters: [{ name: 'n', type: int }], returns: int, mutates: [] };
    expect(typescriptStarter(plain)).toBe('export function twice(n: number): number {\n  return 0;\n}\n');
    expect(goStarter(plain)).toBe('package main\n\nfunc twice(n int) int {\n\treturn 0\n}\n');
    expect(typescriptGlue(plain)[1]).toEqual({ name: 'prelude.d.ts', text: '' });
  });

  it('end in a call that writes nothing for a function that returns nothing', () => {
    const rotate: Signature = { kind: 'function', name: 'rotate', parameters: [{ name: 'nums', type: { kind: 'array', of: int } }], mutates: ['nums'] };
    expect(goGlue(rotate)).toContain('\t\trotate(ds7Arg0)\n\t\tds7IntArray.Write(out, ds7Arg0)\n');
    expect(goStarter(rotate)).toBe('package main\n\nfunc rotate(nums []int) {\n}\n');
  });
});
