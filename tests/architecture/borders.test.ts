import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const bad = join(import.meta.dirname, 'bad');

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly cycle?: readonly { readonly name: string }[];
}

/** The rules broken by each canary file. */
function cruiseBadExamples(): readonly Violation[] {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'tests/architecture/bad'];
  const report: unknown = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }));
  return (report as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the borders', () => {
  const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };
  const violations = cruiseBadExamples();
  const examples = readdirSync(bad, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

  it.each(forbidden.map(({ name }) => name))('[A1] %s is broken by its bad example', (name) => {
    const breakers = violations.filter(({ rule }) => rule.name === name).flatMap(({ from, cycle = [] }) => [from, ...cycle.map((step) => step.name)]);
    expect(breakers.map((path) => basename(path, '.ts'))).toContain(name);
  });

  it('[A2] every bad example is named after the rule it breaks, or is what one imports', () => {
    const names = new Set(forbidden.map(({ name }) => name));
    const imported = new Set(['thing', 'App', 'part', 'no-cycles-two']);
    const strangers = examples.map((path) => basename(path, '.ts')).filter((name) => !names.has(name) && !imported.has(name));
    expect(strangers).toEqual([]);
  });
});
