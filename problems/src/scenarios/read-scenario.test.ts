import { beforeAll, describe, expect, it } from '@jest/globals';
import { showFault } from '../format/fault.ts';
import { readmeScenario } from '../testing/readme-example.ts';
import { readScenario } from './read-scenario.ts';

let example: ReadonlyMap<string, string>;
beforeAll(async () => {
  example = await readmeScenario();
});

function faultsWith(change: (texts: Map<string, string>) => void, id = 'paste-bin'): readonly string[] {
  const texts = new Map(example);
  change(texts);
  const read = readScenario(id, texts);
  return read.ok ? [] : read.faults.map((fault) => showFault(id, fault));
}

function faultsOf(file: string, from: string | RegExp, to: string): readonly string[] {
  const before = example.get(file) ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing changed: ${String(from)}`);
  return faultsWith((texts) => texts.set(file, after));
}

describe('[F50] reading a scenario', () => {
  it('reads the example of the README', () => {
    const read = readScenario('paste-bin', example);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.scenario).toMatchObject({ id: 'paste-bin', title: 'Paste bin', shelf: 'practice', statement: expect.stringContaining('paste bin') });
    expect(read.scenario.facts.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['size given', 'expiry your-call', 'edit your-call']);
    expect(read.scenario.model.map(({ section }) => section).join(' ')).toBe('requirements api data-model high-level-design detailed-components bottlenecks trade-offs');
    expect(read.scenario.model[1]?.text).toBe('`POST /pastes` with an `Idempotency-Key`, `GET /pastes/{key}`.');
    expect(read.scenario.phrasings).toHaveLength(4);
  });

  it.each([
    ['a field that is missing', /^title: .*$/m, '', 'scenario.yaml:1: title is missing.'],
    ['a field that is unknown', /^title:/m, 'name: x\ntitle:', 'scenario.yaml:1: The file has "name", which is unknown here.'],
    ['too few paraphrases', ', Can somebody fix a typo afterwards?', '', 'facts[2].paraphrases must have at least 4 paraphrases.'],
    ['a fact given twice', 'id: edit', 'id: expiry', 'facts[2].id is expiry a second time.'],
    ['a fact called none', 'id: edit', 'id: none', '"none" is taken'],
    ['too little left to the candidate', /kind: your-call\n {4}question: Can/, 'question: Can', 'facts must leave at least 2 to the candidate (kind: your-call).'],
    ['a section that is none', 'section: data-model', 'section: schema', 'mustHit[0].section must be requirements, or api, or data-model'],
    ['a section without probes', /^ {2}api: .*$/m, '', 'probes.api is missing.'],
    ['too few probes', ', Where is the text itself?', '', 'probes.data-model must have at least 2 probes.'],
    ['a curveball too early', 'at: 0.6', 'at: 0.1', 'curveball.at must be at least 0.3.'],
    ['arithmetic that does not hold', 'result: 12,', 'result: 120,', 'estimates[0].result is 120, but its formula comes to 11.6.'],
    ['a formula of unknown names', 'pastesPerDay / 86400', 'pastes / 86400', 'estimates[0].formula uses "pastes", which is neither a number nor a quantity or an estimate above it.'],
    ['a formula with another sign', 'pastesPerDay / 86400', 'pastesPerDay - 86400', 'estimates[0].formula has "-" where * or / must stand'],
    ['a formula that ends too early', 'pastesPerDay / 86400', 'pastesPerDay /', 'estimates[0].formula ends too early.'],
    ['a quantity and an estimate of one name', 'id: writeRate', 'id: meanSize', 'estimates[0].id is meanSize a second time.'],
    ['broken YAML', 'scale:', 'scale: [', 'scenario.yaml:'],
  ])('tells %s with its place', (_, from, to, told) => {
    expect(faultsOf('scenario.yaml', from, to).join('\n')).toContain(told);
  });

  it('tells the line of a fault', () => {
    const line = 1 + (example.get('scenario.yaml') ?? '').split('\n').findIndex((text) => text.includes('id: writeRate'));
    expect(faultsOf('scenario.yaml', 'result: 12,', 'result: 120,')[0]).toContain(`paste-bin/scenario.yaml:${line}: `);
  });

  it.each([
    ['a fact that is not there', 'size:', 'length:', 'phrasings.yaml:2: length is neither a fact of scenario.yaml nor none.'],
    ['a phrasing the matcher was given', 'can the writer modify it later', 'is editing supported', 'phrasings.yaml:6: edit[0] is a question or paraphrase of scenario.yaml already.'],
    ['a fact without phrasings', /edit:\n.*/, 'edit: []', 'edit must have at least 1 phrasing.'],
  ])('tells %s', (_, from, to, told) => {
    expect(faultsOf('phrasings.yaml', from, to).join('\n')).toContain(told);
  });

  it.each([
    ['a schema before the API', /## API\n([\s\S]*?)## Data model\n/, '## Data model\n$1## API\n', 'model.md: must have the headings "## Requirements", "## API"'],
    ['a design without estimates', '### Estimates\n', '', 'model.md:1: Requirements must have the part "### Estimates".'],
    ['a design without a diagram', /```\n/g, '', 'High-level design must have a diagram'],
    ['an empty section', 'One hot paste is served by the CDN.\n', '', 'Bottlenecks is empty.'],
  ])('tells %s', (_, from, to, told) => {
    expect(faultsOf('model.md', from, to).join('\n')).toContain(told);
  });

  it('takes no heading from a diagram', () => {
    expect(faultsOf('model.md', 'client -> CDN', '## client -> CDN')).toEqual([]);
  });

  it.each([
    ['a heading', (text: string) => `# Paste bin\n${text}`, 'must have no heading'],
    ['too much', (text: string) => text.repeat(9), 'must be at most 700 characters'],
    ['nothing', () => '\n', 'must not be empty.'],
  ])('refuses a statement with %s', (_, change, told) => {
    expect(faultsWith((texts) => texts.set('statement.md', change(example.get('statement.md') ?? ''))).join('\n')).toContain(`paste-bin/statement.md: ${told}`);
  });

  it('misses each file, and expects no other', () => {
    for (const file of example.keys()) expect(faultsWith((texts) => texts.delete(file))).toEqual([`paste-bin/${file}: is missing.`]);
    expect(faultsWith((texts) => texts.set('notes.txt', ''))).toEqual(['paste-bin/notes.txt: is not part of a scenario.']);
    expect(faultsWith(() => undefined, 'Paste_Bin')).toHaveLength(1);
  });
});
