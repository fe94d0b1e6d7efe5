import { beforeAll, describe, expect, it } from '@jest/globals';
import { readmeExample } from '../testing/readme-example.ts';
import { showFault } from './fault.ts';
import { readProblem } from './read-problem.ts';

let example: ReadonlyMap<string, string>;
beforeAll(async () => {
  example = await readmeExample();
});

function faultsWith(change: (texts: Map<string, string>) => void): readonly string[] {
  const texts = new Map(example);
  change(texts);
  const read = readProblem('/catalogue/two-sum', texts);
  return read.ok ? [] : read.faults.map((fault) => showFault('two-sum', fault));
}

function faultsOfYaml(from: string | RegExp, to: string): readonly string[] {
  const before = example.get('problem.yaml') ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing changed: ${String(from)}`);
  return faultsWith((texts) => texts.set('problem.yaml', after));
}

describe('[F1] reading a problem', () => {
  it('reads the example of the README', () => {
    const read = readProblem('/catalogue/two-sum', example);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.data.signature).toMatchObject({ kind: 'function', name: 'twoSum', mutates: [], returns: { kind: 'array' } });
    expect(read.data.samples).toHaveLength(2);
    expect(read.data.samples[1]?.expected).toEqual({ returned: [1, 2] });
    expect(read.data.handwritten.map((one) => one.category)).toEqual(['smallest', 'duplicates', 'negatives']);
    expect(read.data.generated).toEqual([...[1, 2, 3, 4, 5].map((seed) => ({ category: 'random', seed })), { category: 'large', seed: 1 }]);
    expect(read.data.limits.go).toEqual({ caseCpuMs: 2000, caseWallMs: 6000, memoryMb: 256 });
  });

  it.each([
    ['a field that is missing', /^title: .*$/m, '', 'problem.yaml:1: title is missing.'],
    ['a field that is unknown', /^title:/m, 'tytle: x\ntitle:', 'problem.yaml:1: The file has "tytle", which is unknown here.'],
    ['a wrong word', 'difficulty: easy', 'difficulty: trivial', 'problem.yaml:2: difficulty must be easy, or medium, or hard.'],
    ['an unknown type', 'target: int}', 'target: integer}', '"integer" uses "integer"'],
    ['a signature that is neither', 'function: twoSum', 'fonction: twoSum', 'signature.function is missing.'],
    ['a reserved word', /nums: "int\[\]", target: int\}/, 'nums: "int[]", func: int}', '"func" is a word of Go'],
    ['a name with a capital', 'function: twoSum', 'function: TwoSum', 'signature.function must be lower camel case'],
    ['a mutated parameter that is none', '  returns: "int[]"', '  returns: "int[]"\n  mutates: [other]', 'signature.mutates names other, which is not a parameter.'],
    ['no answer', '  returns: "int[]"\n', '', 'neither returns nor mutates'],
    ['an argument of the wrong type', 'nums: [1, 2], target: 3', 'nums: [1, x], target: 3', 'cases.smallest[0].args.nums: nums[1] must be a whole number.'],
    ['an argument too many', 'nums: [1, 2], target: 3', 'nums: [1, 2], target: 3, extra: 1', 'extra is not a parameter.'],
    ['an argument too few', 'nums: [1, 2], target: 3', 'nums: [1, 2]', 'target is missing.'],
    ['an expected value of the wrong type', 'expected: [1, 2]', 'expected: 5', 'samples[1].expected: it must be an array.'],
    ['too few hints', /^ {2}- What would .*$/m, '', 'hints must be exactly 3 hints.'],
    ['a category without cases', /negatives:\n.*\n/, 'negatives: []\n', 'cases.negatives must have at least 1 case.'],
    ['a wrong solution that is not there', 'solutions/slow-pairs.ts', 'solutions/slow-other.ts', 'wrong[1].file names solutions/slow-other.ts, which does not exist.'],
    ['a category that is not there', 'category: large', 'category: huge', 'wrong[1].category is huge; the categories are sample, smallest, duplicates, negatives, random, large.'],
    ['a side that does not fit', 'side: linear', 'side: linked', 'side is linked, but its first topic, maps-sets, is linear.'],
    ['broken YAML', 'samples:', 'samples: [', 'problem.yaml:'],
    ['a key given twice', 'difficulty: easy', 'title: again\ndifficulty: easy', 'Map keys must be unique'],
    ['a comparison that does not exist', /comparison: .*/, 'comparison: fuzzy', 'comparison must be exact, custom'],
    ['a limit out of range', 'side: linear', 'limits: {go: {caseCpuMs: 1}}\nside: linear', 'limits.go.caseCpuMs must be at least 50.'],
  ])('tells %s with its place', (_, from, to, told) => {
    expect(faultsOfYaml(from, to).join('\n')).toContain(told);
  });

  it('tells the line of a fault', () => {
    const line = 1 + (example.get('problem.yaml') ?? '').split('\n').findIndex((text) => text.includes('nums: [1, 2], target: 3'));
    expect(faultsOfYaml('nums: [1, 2], target: 3', 'nums: [1, x], target: 3')[0]).toContain(`two-sum/problem.yaml:${line}: `);
  });

  it('tells every fault at once', () => {
    const before = example.get('problem.yaml') ?? '';
    const faults = faultsWith((texts) => {
      texts.set('problem.yaml', before.replace('nums: [1, 2], target: 3', 'nums: 1, target: x').replace('category: large', 'category: huge'));
      texts.delete('brute-force.ts');
      texts.set('statement.md', '# Two sum\n');
    });
    expect(faults).toHaveLength(6);
  });

  it.each([
    ['statement.md', 'two-sum/statement.md: is missing.'],
    ['solutions/model.go', 'two-sum/solutions/model.go: is missing.'],
    ['problem.yaml', 'two-sum/problem.yaml: is missing.'],
  ])('misses %s', (file, told) => {
    expect(faultsWith((texts) => texts.delete(file))).toContain(told);
  });

  it.each([
    ['solutions/wrong-forgotten.ts', 'is not listed under wrong, so it proves nothing.'],
    ['checker.ts', 'is there, but comparison is not custom.'],
    ['notes.txt', 'is not part of a problem.'],
  ])('does not expect %s', (file, told) => {
    expect(faultsWith((texts) => texts.set(file, ''))).toContain(`two-sum/${file}: ${told}`);
  });

  it('refuses a folder that is no id', () => {
    expect(readProblem('/catalogue/Two_Sum', example).ok).toBe(false);
  });
});

const classYaml = (operations: string): string => `
signature:
  class: Counter
  parameters: {start: int}
  methods:
    add: {parameters: {by: int}}
    total: {returns: int}
comparison: exact
samples:
  - {args: {start: 1}, operations: ${operations}, expected: [null, 3]}
  - {args: {start: 1}, operations: [[total]]}
cases:
  smallest: [{args: {start: 0}, operations: []}]
  duplicates: [{args: {start: 0}, operations: []}]
  large: [{args: {start: 0}, operations: []}]
wrong:`;

describe('[F1] reading a class problem', () => {
  const readWith = (operations: string): readonly string[] => faultsOfYaml(/^signature:[\s\S]*^wrong:/m, classYaml(operations));

  it('reads operations', () => expect(readWith('[[add, 2], [total]]')).toEqual([]));

  it.each([
    ['[[sub, 2]]', 'operations[0] calls "sub"; the methods are add, total.'],
    ['[[add]]', 'operations[0] gives add 0 arguments; it takes 1.'],
    ['[[add, x]]', 'operations[0] (add): by must be a whole number.'],
    ['[add]', 'operations[0] must be an array that begins with a method\'s name.'],
  ])('refuses %s', (operations, told) => {
    expect(readWith(operations).join('\n')).toContain(told);
  });
});
