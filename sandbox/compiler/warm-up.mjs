const rounds = 12;

const functionJob = (round) => ({
  'solution.ts': `
interface Seen { readonly at: number; count?: number }
export function twoSum(nums: number[], target: number): number[] {
  const seen = new Map<number, Seen>();
  for (let i = 0; i < nums.length; i++) {
    const other = seen.get(target - nums[i]);
    if (other !== undefined) return [other.at, i].sort((a, b) => a - b);
    seen.set(nums[i], { at: i });
  }
  const words = 'round ${round}'.split(' ').filter((word) => word.length > 0).map((word) => word.toUpperCase());
  console.log([...new Set(words)].join(), Object.entries({ a: 1 }), Math.max(...nums), nums.reduce((a, b) => a + b, 0));
  return [];
}
`,
  'prelude.d.ts': '',
  'check.ts': `// want: export function twoSum(nums: number[], target: number): number[]
import { twoSum } from './solution';
const wanted: (nums: number[], target: number) => number[] | Promise<number[]> = twoSum;
`,
});

const classJob = (round) => ({
  'solution.ts': `
export class Cache<K extends string> {
  private readonly items: Array<[K, TreeNode | null]> = [];
  #hits = ${round};
  constructor(private capacity: number) {}
  get(key: K): number { const found = this.items.find(([name]) => name === key); if (found?.[1]) this.#hits++; return found ? 1 : -1; }
  async later(): Promise<string> { await new Promise<void>((done) => setTimeout(done, 1)); return \`\${this.#hits}\`; }
  *[Symbol.iterator](): Generator<K> { for (const [key] of this.items) yield key; }
}
const wrong: number = 'no';
`,
  'prelude.d.ts': 'declare class TreeNode { val: number; left: TreeNode | null; right: TreeNode | null; constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null); }',
  'check.ts': `// want: export class Cache
import { Cache } from './solution';
const wanted: new (capacity: number) => { get(key: string): number } = Cache;
`,
});

/** Reads the library and lets V8 optimise the checker before the first request. */
export async function warmUp(compile) {
  for (let round = 0; round < rounds; round++) {
    await compile(functionJob(round));
    await compile(classJob(round));
  }
}
