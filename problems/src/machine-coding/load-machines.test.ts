import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, ProblemId } from '@dayseven/contracts/vocabulary';
import { readmeMachine } from '../testing/readme-example.ts';
import { buildMachines } from './build-machines.ts';
import type { MachineLevel } from './level.ts';
import { loadMachines, machinePlaces } from './load-machines.ts';

let root: string;

async function writeMachine(name: string, change: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [file, text] of [...(await readmeMachine()), ...Object.entries(change)]) {
    await mkdir(dirname(join(root, name, file)), { recursive: true });
    await writeFile(join(root, name, file), text);
  }
}

async function levelOf(id: string): Promise<MachineLevel> {
  const level = (await loadMachines(root)).find(ProblemId.parse(id));
  if (!level) throw new Error(`${id} was left out.`);
  return level;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dayseven-machines-'));
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  await writeMachine('coat-check');
}, 30_000);
afterAll(() => rm(root, { recursive: true }));

describe('[K5] machine-coding problems of a folder', () => {
  it('have their answers worked out once, and again only for what changed', async () => {
    const places = machinePlaces(root);
    expect(await buildMachines({ places })).toEqual({ renewed: ['coat-check'], unchanged: [], faults: [] });
    expect(await buildMachines({ places })).toEqual({ renewed: [], unchanged: ['coat-check'], faults: [] });
    await writeMachine('coat-check', { 'level-1.md': 'Another text.\n' });
    expect((await loadMachines(root)).faults).toEqual([{ id: 'coat-check', faults: [{ file: '', reason: 'Its expected values are not worked out yet; npm start and npm test do it.' }] }]);
    expect((await buildMachines({ places })).renewed).toEqual(['coat-check']);
  }, 60_000);

  it('have levels: the samples of all up to it, then what is hidden, with the model\'s answers', async () => {
    const cases = await (await levelOf('coat-check-level-2')).cases();
    expect(cases.map(({ category }) => category).join(' ')).toBe('sample sample lowest-hook at-once random random not-yet');
    expect(cases.map(({ expected }) => expected.returned).filter((_, i) => i !== 4 && i !== 5)).toEqual([
      [{ value: { id: 'slip-1', hook: 1 } }, { error: 'full' }, { value: 'Ada' }, { error: 'unknown-slip' }],
      [{ value: { id: 'slip-1', hook: 1 } }, null, 1, { error: 'unknown-slip' }],
      [{ value: { id: 'slip-1', hook: 1 } }, { value: { id: 'slip-2', hook: 2 } }, { value: 'Ada' }, { value: { id: 'slip-3', hook: 1 } }],
      [{ value: { id: 'slip-1', hook: 1 } }, null, { value: 'Ada' }, { error: 'unknown-slip' }, { error: 'unknown-slip' }],
      [{ value: { id: 'slip-1', hook: 1 } }, null, 0, null, 1],
    ]);
    expect((await (await levelOf('coat-check-level-1')).cases()).map(({ category }) => category).join(' ')).toBe('sample lowest-hook at-once random random');
  });

  it('have a model, starters and wrong solutions of several files, with what is given', async () => {
    const level = await levelOf('coat-check-level-2');
    const filesOf = (source: string): readonly string[] => Object.keys(JSON.parse(source) as object).sort();
    expect(await Promise.all(languages.map(async (language) => filesOf((await level.model(language)).source)))).toEqual([['api.go', 'coats.go', 'left.go'], ['api.ts', 'index.ts']]);
    expect(languages.map((language) => filesOf(level.starters[language]))).toEqual([['api.go', 'coatcheck.go'], ['api.ts', 'index.ts']]);
    expect(level.wrongSolutions().map(({ file, source }) => [file, filesOf(source)])).toEqual([['solutions/wrong-day', ['api.go', 'coats.go', 'left.go']]]);
    expect(JSON.parse(level.wrongSolutions()[0]?.source ?? '')).toMatchObject({ 'left.go': 'package coatcheck // a day\n' });
  });

  it('leave out what is malformed or has a model that fails, and go on with the rest', async () => {
    await writeMachine('broken', { 'problem.yaml': 'title: x\n' });
    await writeMachine('fails', { 'solutions/typescript/level-1/index.ts': 'export class CoatCheck { take() { throw new Error("no hook"); } }\n' });
    await writeMachine('strays', { 'generator.ts': 'export const generators = { random: () => ({ args: { hooks: 1 }, steps: [["put"]] }) };' });
    await buildMachines({ places: machinePlaces(root) });
    const machines = await loadMachines(root);
    expect(machines.ids).toEqual(['broken', 'coat-check', 'fails', 'strays']);
    expect(machines.levels('coat-check')).toHaveLength(2);
    expect(machines.levels('fails')).toEqual([]);
    expect(Object.fromEntries(machines.faults.map(({ id, faults }) => [id, faults[0]?.reason]))).toEqual({
      broken: 'class is missing.',
      fails: 'no hook',
      strays: 'generators.random made a wrong script from seed 1: steps.0 calls "put"; the methods are take, give.',
    });
  }, 60_000);
});

describe('[K5] the shipped machine-coding problems', () => {
  it('have nothing malformed', async () => {
    expect((await buildMachines()).faults).toEqual([]);
    const machines = await loadMachines();
    expect(machines.faults).toEqual([]);
    expect(machines.ids).toContain('parking-lot');
  }, 120_000);

  it('have scripts for every level, some of them made from seeds, and a wrong solution in each language', async () => {
    const machines = await loadMachines();
    for (const id of machines.ids) {
      const levels = machines.levels(id);
      const counts = await Promise.all(levels.map(async (level) => (await level.cases()).length));
      expect({ id, grows: counts.every((count, i) => count > (counts[i - 1] ?? 5)) }).toEqual({ id, grows: true });
      expect([...new Set(levels.flatMap((level) => level.wrongSolutions().map(({ language }) => language)))].sort()).toEqual(['go', 'typescript']);
    }
  });
});
