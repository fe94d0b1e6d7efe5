import { readFile } from 'node:fs/promises';

type Block = (language: string, marker: string) => string;

/** The full example of problems/README.md, so that the page stays true; what it leaves out is filled in. For tests. */
export async function readmeExample(): Promise<Map<string, string>> {
  const block = await readBlocks();
  const generator = block('ts', 'export const generators').replace('{ /* … */ }', `{
  const nums = random.permutation(length);
  return { nums, target: (nums[0] ?? 0) + (nums[1] ?? 0) };
}`);
  const bruteForce = block('ts', 'export function twoSum');
  return new Map([
    ['problem.yaml', block('yaml', 'title: Two numbers').replaceAll('{seeds: [1, 2]}', '{seeds: [1]}')],
    ['statement.md', block('markdown', '## Constraints')],
    ['generator.ts', generator.replace('100_000', '200')],
    ['validator.ts', block('ts', 'export const validate')],
    ['brute-force.ts', bruteForce],
    ['solutions/model.ts', bruteForce],
    ['solutions/model.go', 'package main\n'],
    ['solutions/wrong-same-index.go', 'package main\n'],
    ['solutions/slow-pairs.ts', ''],
  ]);
}

/** The example of a family's file of behavioral questions. For tests. */
export async function readmeQuestions(): Promise<string> {
  return (await readBlocks())('yaml', 'goodSignals:');
}

/** The scenario of the same page. */
export async function readmeScenario(): Promise<Map<string, string>> {
  const block = await readBlocks();
  return new Map([
    ['scenario.yaml', block('yaml', 'title: Paste bin')],
    ['statement.md', block('markdown', 'We want a paste bin')],
    ['model.md', block('markdown', '## Requirements')],
    ['phrasings.yaml', block('yaml', 'whats the biggest')],
  ]);
}

/** The coat check of the same page; the Go model and the second level, which it leaves out, are filled in. */
export async function readmeMachine(): Promise<Map<string, string>> {
  const block = await readBlocks();
  const model = block('ts', 'export class CoatCheck');
  const left = `  left(): number {
    return this.#overdue().length;
  }

  #overdue(): string[] {
    return [...this.#owners].filter(([, { since }]) => Date.now() - since >= 43_200_000).map(([id]) => id);
  }
}
`;
  const later = model.replace('const coat = this.#owners.get(slip);', 'const coat = this.#overdue().includes(slip) ? undefined : this.#owners.get(slip);').replace(/\}\n$/, left);
  return new Map([
    ['problem.yaml', block('yaml', 'title: Coat check')],
    ['level-1.md', 'Take coats and give them back.\n'],
    ['level-2.md', 'After 12 hours a coat is left behind.\n'],
    ['generator.ts', block('ts', 'steps: Array.from')],
    ['solutions/go/level-1/coats.go', 'package coatcheck\n'],
    ['solutions/go/level-2/left.go', 'package coatcheck\n'],
    ['solutions/typescript/level-1/index.ts', model],
    ['solutions/typescript/level-2/index.ts', later],
    ['solutions/wrong-slip-twice/index.ts', model.replace('    this.#owners.delete(slip);\n', '')],
    ['solutions/wrong-newest-hook/index.ts', model.replace('this.#free.push(', 'this.#free.unshift(')],
    ['solutions/wrong-day/left.go', 'package coatcheck // a day\n'],
  ]);
}

async function readBlocks(): Promise<Block> {
  const page = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/^(`{3,4})(\w*)\n([\s\S]*?)^\1$/gm)].map(([, , language, text = '']) => ({ language, text }));
  return (language, marker) => {
    const found = blocks.find((one) => one.language === language && one.text.includes(marker));
    if (found === undefined) throw new Error(`README.md has no ${language} block with ${marker}.`);
    return found.text;
  };
}
