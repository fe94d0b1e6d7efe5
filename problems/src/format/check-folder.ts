import type { Fault } from './fault.ts';
import type { ProblemFile } from './problem-file.ts';
import type { YamlFile } from './read-yaml.ts';

const always = ['problem.yaml', 'statement.md', 'generator.ts', 'validator.ts', 'brute-force.ts', 'solutions/model.go', 'solutions/model.ts'];

/** Files that are missing, listed but absent, or there for nothing. `texts`: every file of the folder, by path. */
export function folderFaults(yaml: YamlFile, file: ProblemFile, texts: ReadonlyMap<string, string>): readonly Fault[] {
  const isCustom = file.comparison.kind === 'custom';
  const needed = isCustom ? [...always, 'checker.ts'] : always;
  const wrong = file.wrong.map((solution) => solution.file);
  const known = new Set([...needed, ...wrong]);
  return [
    ...needed.filter((name) => !texts.has(name)).map((name): Fault => ({ file: name, reason: isCustom && name === 'checker.ts' ? 'is missing; comparison: custom needs it.' : 'is missing.' })),
    ...file.wrong.flatMap((_, i) => wrongFaults(yaml, file, texts, i)),
    ...[...texts.keys()].filter((name) => !known.has(name)).map((name): Fault => ({ file: name, reason: unexpected(name) })),
    ...[...texts].filter(([name, text]) => name.endsWith('.go') && !/^package main\b/.test(text)).map(([name]): Fault => ({ file: name, line: 1, reason: 'must begin with "package main".' })),
  ];
}

function wrongFaults(yaml: YamlFile, file: ProblemFile, texts: ReadonlyMap<string, string>, i: number): readonly Fault[] {
  const solution = file.wrong[i];
  if (!solution) return [];
  const categories = new Set(['sample', ...Object.keys(file.cases), ...Object.keys(file.generated)]);
  const faults: Fault[] = [];
  if (!texts.has(solution.file)) faults.push(yaml.fault(['wrong', i, 'file'], `wrong[${i}].file names ${solution.file}, which does not exist.`));
  if (!categories.has(solution.category)) faults.push(yaml.fault(['wrong', i, 'category'], `wrong[${i}].category is ${solution.category}; the categories are ${[...categories].join(', ')}.`));
  if (file.wrong.findIndex((other) => other.file === solution.file) < i) faults.push(yaml.fault(['wrong', i, 'file'], `wrong[${i}].file names ${solution.file} a second time.`));
  return faults;
}

function unexpected(name: string): string {
  if (/^solutions\/(wrong|slow)-/.test(name)) return 'is not listed under wrong, so it proves nothing.';
  return name === 'checker.ts' ? 'is there, but comparison is not custom.' : 'is not part of a problem.';
}

const linear = new Set(['arrays-strings', 'maps-sets', 'two-pointers', 'sliding-window']);

/** The first topic decides on which side of day 7's pair a problem stands. */
export function sideFaults(yaml: YamlFile, { topics, side }: ProblemFile): readonly Fault[] {
  const main = topics[0];
  if (main === undefined || linear.has(main) === (side === 'linear')) return [];
  return [yaml.fault(['side'], `side is ${side}, but its first topic, ${main}, is ${side === 'linear' ? 'linked' : 'linear'}.`)];
}

/** The statement is shown under the title and above the samples. */
export function statementFaults(text: string): readonly Fault[] {
  const file = 'statement.md';
  const faults: Fault[] = [];
  if (!/^## Constraints\s*$[\s\S]*?^[-*] /m.test(text)) faults.push({ file, reason: 'must have a "## Constraints" heading with a list under it.' });
  if (/^# /m.test(text)) faults.push({ file, reason: 'must not repeat the title: no heading of the first level.' });
  return faults;
}
