import type { Evidence } from '@dayseven/contracts/vocabulary';

/** A test of the candidate's, as a place in the tree of all of them. */
export type OwnTest = Extract<Evidence, { readonly kind: 'own-tests' }>['tests'][number];

/** What a runner's output says of the tests that ran. */
export interface ReadTests {
  /** In the order in which they began; those above a test come before it. */
  readonly tests: readonly OwnTest[];
  /** Those that began and have no end, of which `tests` says that they failed. */
  readonly unended: number;
  /** The runner said that all of them were over. */
  readonly isWhole: boolean;
}

/** As wide and as deep as evidence may be. */
export const treeBounds = { tests: 200, depth: 6, nameChars: 200, messageChars: 2_000 } as const;

/** A path as evidence may have it: what lies too deep is one name with what is above it. */
export function boundedPath(path: readonly string[]): string[] {
  const deepest = treeBounds.depth - 1;
  const within = path.length > treeBounds.depth ? [...path.slice(0, deepest), path.slice(deepest).join('/')] : path;
  return within.map((name) => name.slice(0, treeBounds.nameChars));
}

/** The tests that are told of where there are too many: first those that failed, and no place twice. */
export function boundedTests(tests: readonly OwnTest[]): readonly OwnTest[] {
  const byPath = new Map<string, OwnTest>();
  for (const test of tests) {
    const key = test.path.join('\n');
    if (!byPath.has(key)) byPath.set(key, test);
  }
  const once = [...byPath.values()];
  if (once.length <= treeBounds.tests) return once;
  const failed = once.filter(({ outcome }) => outcome === 'failed').slice(0, treeBounds.tests);
  const others = once.filter(({ outcome }) => outcome !== 'failed').slice(0, treeBounds.tests - failed.length);
  const kept = new Set([...failed, ...others]);
  return once.filter((test) => kept.has(test));
}

/** The tests that hold no others: what a person would count. */
export function leavesOf(tests: readonly OwnTest[]): readonly OwnTest[] {
  const above = new Set(tests.map(({ path }) => path.slice(0, -1).join('\n')));
  return tests.filter(({ path }) => !above.has(path.join('\n')));
}
