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

async function readBlocks(): Promise<Block> {
  const page = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  return (language, marker) => {
    const found = [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text ?? '').find((text) => text.includes(marker));
    if (found === undefined) throw new Error(`README.md has no ${language} block with ${marker}.`);
    return found;
  };
}
