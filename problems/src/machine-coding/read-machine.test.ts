import { beforeAll, describe, expect, it } from '@jest/globals';
import { showFault } from '../format/fault.ts';
import { readmeMachine } from '../testing/readme-example.ts';
import { readMachine } from './read-machine.ts';

let example: ReadonlyMap<string, string>;
beforeAll(async () => {
  example = await readmeMachine();
});

function faultsWith(change: (texts: Map<string, string>) => void, folder = '/catalogue/coat-check'): readonly string[] {
  const texts = new Map(example);
  change(texts);
  const read = readMachine(folder, texts);
  return read.ok ? [] : read.faults.map((fault) => showFault('coat-check', fault));
}

function faultsOfYaml(from: string | RegExp, to: string): readonly string[] {
  const before = example.get('problem.yaml') ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing changed: ${String(from)}`);
  return faultsWith((texts) => texts.set('problem.yaml', after));
}

describe('[K1] reading a machine-coding problem', () => {
  it('reads the example of the README, a level with the methods of those before it', () => {
    const read = readMachine('/catalogue/coat-check', example);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.data.levels.map(({ id, signature }) => [id, signature.methods.map(({ name }) => name).join(' ')])).toEqual([['coat-check-level-1', 'take give'], ['coat-check-level-2', 'take give left']]);
    expect(read.data.levels.map(({ scripts }) => scripts.map(({ category }) => category).join(' '))).toEqual(['sample lowest-hook at-once', 'sample not-yet']);
    expect(read.data.levels[0]?.scripts[0]?.input).toEqual({
      args: [1],
      operations: [{ method: 'take', args: ['Ada'] }, { method: 'take', args: ['Bo'] }, { method: 'give', args: [{ from: 0 }] }, { method: 'give', args: ['no-such-slip'] }],
    });
  });

  it.each([
    ['a field that is missing', /^title: .*$/m, '', 'problem.yaml:1: title is missing.'],
    ['a field that is unknown', /^title:/m, 'tytle: x\ntitle:', 'problem.yaml:1: The file has "tytle", which is unknown here.'],
    ['an unknown type', 'returns: "Slip ! full"', 'returns: "Ticket ! full"', 'uses "Ticket"'],
    ['a method that a step is called as', 'left: {returns: int}', 'advance: {returns: int}', 'levels[1].methods.advance: a script has a step of that name; choose another.'],
    ['a method that is there already', 'left: {returns: int}', 'give: {returns: int}', 'levels[1].methods.give: an earlier level has it already.'],
    ['a reserved word', 'parameters: {hooks: int}', 'parameters: {func: int}', '"func" is a word of Go'],
    ['an id inside of something', 'parameters: {slip: id}', 'parameters: {slip: "id?"}', 'levels[0].methods.give: slip has an id in it; only a whole parameter can be one.'],
    ['one level alone', /^ {2}- title: Left behind[^]*?(?=\nwrong:)/m, '', 'levels must have at least 2 levels.'],
    ['an argument of the wrong type', 'args: {hooks: 1}', 'args: {hooks: one}', 'levels[0].samples[0].args hooks must be a whole number.'],
    ['an argument that is missing', 'args: {hooks: 1}', 'args: {}', 'levels[0].samples[0].args hooks is missing.'],
    ['a step that is none', '- [take, Bo]', '- take', 'levels[0].samples[0].steps[1] must be [method, …], {name: [method, …]}, [advance, 90m] or {parallel: [[method, …], …]}.'],
    ['a category without scripts', /at-once:\n {8}- args[^]*? {4}generated:/, 'at-once: []\n    generated:', 'levels[0].cases.at-once must have at least 1 case.'],
    ['a wrong solution that is not there', 'folder: solutions/wrong-day', 'folder: solutions/wrong-week', 'solutions/wrong-week has no file.'],
    ['a wrong solution of no level', 'level: 2', 'level: 3', 'wrong[2].level is 3, and there are 2 levels.'],
    ['a category that is not there', 'category: at-once', 'category: not-yet', 'wrong[0].category is not-yet; up to level 1 there are sample, lowest-hook, at-once, random.'],
    ['too few wrong solutions', /^ {2}- folder: solutions\/wrong-day\n(?: {4}.*\n)*/m, '', 'wrong must list at least 3 wrong solutions.'],
    ['too few questions', /^ {2}- question: How is[^]*? {2}- question: What/m, '  - question: What', 'design must have at least 3 design questions.'],
    ['broken YAML', 'samples:', 'samples: [', 'problem.yaml:'],
  ])('tells %s with its place', (_, from, to, told) => {
    expect(faultsOfYaml(from, to).join('\n')).toContain(told);
  });

  it('tells the line of a fault', () => {
    const line = 1 + (example.get('problem.yaml') ?? '').split('\n').findIndex((text) => text.includes('- [take, Bo]'));
    expect(faultsOfYaml('- [take, Bo]', '- [took, Bo]')).toEqual([`coat-check/problem.yaml:${line}: levels[0].samples[0].steps[1] calls "took"; the methods are take, give.`]);
  });

  it.each([
    ['problem.yaml', 'problem.yaml: is missing.'],
    ['level-2.md', 'level-2.md: is missing.'],
    ['generator.ts', 'generator.ts: is missing.'],
    ['solutions/go/level-2/left.go', 'solutions/go/level-2: has no file: a level has to say what it changes.'],
    ['solutions/typescript/level-1/index.ts', 'solutions/typescript/level-1/index.ts: is missing.'],
  ])('misses %s', (file, told) => {
    expect(faultsWith((texts) => texts.delete(file)).join('\n')).toContain(told);
  });

  it('knows a wrong solution that is the model, and files that are nobody\'s', () => {
    const faults = faultsWith((texts) => {
      texts.set('solutions/wrong-slip-twice/index.ts', texts.get('solutions/typescript/level-1/index.ts') ?? '');
      texts.set('solutions/wrong-day/other.go', 'package coatcheck\n');
      texts.delete('solutions/wrong-day/left.go');
      texts.set('level-3.md', '');
      texts.set('notes.txt', '');
    });
    expect(faults.map((fault) => fault.replace(/:\d+:/, ':'))).toEqual([
      'coat-check/problem.yaml: wrong[0] changes no file of the typescript model of level 1, so it is not wrong.',
      'coat-check/problem.yaml: wrong[2] changes no file of the go model of level 2, so it is not wrong.',
      'coat-check/level-3.md: is not a file of a machine-coding problem.',
      'coat-check/notes.txt: is not a file of a machine-coding problem.',
    ]);
  });

  it('wants a folder that is called as a module can be', () => {
    expect(faultsWith(() => undefined, '/catalogue/2-coats')).toEqual(['coat-check: The folder\'s name must be lower case letters, digits and hyphens, a letter first.']);
  });

  it('tells every fault at once', () => {
    const before = example.get('problem.yaml') ?? '';
    const faults = faultsWith((texts) => {
      texts.set('problem.yaml', before.replace('- [take, Bo]', '- [took, Bo]').replace('[give, no-such-slip]', '[give]').replace('category: lowest-hook', 'category: other').replace('[advance, 12h]', '[advance, soon]'));
      texts.delete('level-1.md');
    });
    // Of one script the first fault only.
    expect(faults).toHaveLength(4);
  });
});
