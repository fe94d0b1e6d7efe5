import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { loadScenarios } from '@dayseven/problems';
import { openFactFinder } from '../adapters/search/open-fact-finder.ts';
import { askFigures } from './ask-figures.ts';
import { scenariosPage } from './scenarios-page.ts';

describe('[F54] asking the shipped scenarios', () => {
  it('finds the fact for at least 92 in 100 phrasings, another for at most 3, and one for at most 10 in 100 that have none', async () => {
    const figures = (await loadScenarios()).list().map((scenario) => askFigures(scenario, openFactFinder));
    const sum = (key: 'asked' | 'found' | 'mistaken' | 'none' | 'answered'): number => figures.reduce((total, one) => total + one[key], 0);
    expect(sum('asked')).toBeGreaterThan(600);
    expect(sum('found') / sum('asked')).toBeGreaterThanOrEqual(0.92);
    expect(sum('mistaken') / sum('asked')).toBeLessThanOrEqual(0.03);
    expect(sum('none')).toBeGreaterThan(200);
    expect(sum('answered') / sum('none')).toBeLessThanOrEqual(0.1);
    expect(Math.min(...figures.map(({ found, asked }) => found / asked))).toBeGreaterThanOrEqual(0.85);
  });

  it('is told in docs/scenarios.md as it is; `npm run --silent scenarios` writes it anew', async () => {
    const rows = (await loadScenarios()).list().map((scenario) => ({ scenario, figures: askFigures(scenario, openFactFinder) }));
    expect(await readFile(new URL('../../../docs/scenarios.md', import.meta.url), 'utf8')).toBe(scenariosPage(rows));
  });

  it('counts what was found, mistaken and answered without a fact', () => {
    const phrasings = [{ ask: 'a', fact: 'a' }, { ask: 'b', fact: 'a' }, { ask: 'c', fact: 'a' }, { ask: 'a', fact: 'none' }, { ask: 'c', fact: 'none' }];
    const open = () => ({ find: (ask: string) => (ask === 'c' ? undefined : ask) });
    expect(askFigures({ facts: [], phrasings }, open)).toEqual({ asked: 3, found: 1, mistaken: 1, none: 2, answered: 1, misses: ['a, but got b: b', 'a, but got none: c', 'none, but got a: a'] });
  });
});
