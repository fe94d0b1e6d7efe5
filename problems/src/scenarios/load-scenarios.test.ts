import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { designSections, ScenarioId } from '@dayseven/contracts/vocabulary';
import { readmeScenario } from '../testing/readme-example.ts';
import { loadScenarios } from './load-scenarios.ts';
import type { Scenario } from './scenario.ts';

describe('[F50] scenarios of a folder', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'dayseven-scenarios-'));
    const files = await readmeScenario();
    for (const name of ['broken', 'paste-bin']) {
      await mkdir(join(root, name));
      for (const [file, text] of files) await writeFile(join(root, name, file), text);
    }
    await rm(join(root, 'broken', 'model.md'));
  });
  afterAll(() => rm(root, { recursive: true }));

  it('leaves out what is malformed and goes on with the rest', async () => {
    const scenarios = await loadScenarios(root);
    expect(scenarios.list().map(({ id }) => id)).toEqual(['paste-bin']);
    expect(scenarios.find(ScenarioId.parse('paste-bin'))?.title).toBe('Paste bin');
    expect(scenarios.find(ScenarioId.parse('broken'))).toBeUndefined();
    expect(scenarios.faults).toEqual([{ id: 'broken', faults: [{ file: 'model.md', reason: 'is missing.' }] }]);
  });
});

describe('[F52] the shipped scenarios', () => {
  let scenarios: readonly Scenario[];
  beforeAll(async () => {
    const loaded = await loadScenarios();
    expect(loaded.faults).toEqual([]);
    scenarios = loaded.list();
  });

  it('are twelve, half of them kept for mock rounds', () => {
    expect(scenarios).toHaveLength(12);
    expect(scenarios.filter(({ shelf }) => shelf === 'mock')).toHaveLength(6);
  });

  it('all hold what a full round needs', () => {
    const within = (name: string, count: number, [least, most]: readonly [number, number]): readonly string[] => (count < least || count > most ? [`${name}: ${count}`] : []);
    const wrong = scenarios.flatMap(({ id, facts, scale, estimates, mustHit, pitfalls, phrasings }) => [
      ...within(`${id} facts`, facts.length, [12, 18]),
      ...within(`${id} quantities`, scale.length, [3, 12]),
      ...within(`${id} estimates`, estimates.length, [4, 12]),
      ...within(`${id} points`, mustHit.length, [10, 14]),
      ...within(`${id} pitfalls`, pitfalls.length, [3, 5]),
      ...within(`${id} phrasings`, phrasings.length, [30, 90]),
      ...within(`${id} phrasings of no fact`, phrasings.filter(({ fact }) => fact === 'none').length, [4, 24]),
      ...within(`${id} facts asked for`, new Set(phrasings.map(({ fact }) => fact)).size - 1, [facts.length, facts.length]),
    ]);
    expect(wrong).toEqual([]);
  });

  it('have a point for at least five of the seven sections each', () => {
    const covered = scenarios.map(({ id, mustHit }) => [id, designSections.filter((section) => mustHit.some((point) => point.section === section)).length] as const);
    expect(covered.filter(([, sections]) => sections < 5)).toEqual([]);
  });

  it('repeat no text among their probes', () => {
    const probes = scenarios.flatMap((scenario) => Object.values(scenario.probes).flat());
    expect(probes.filter((probe, i) => probes.indexOf(probe) < i)).toEqual([]);
  });
});
