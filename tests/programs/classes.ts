import type { Language } from '@dayseven/contracts';

/**
 * What a judge has to stand, each with the rows of docs/decisions/0016 it belongs to.
 * A class has a program in each language; where a language has none, `without` says why.
 */
export interface ProgramClass {
  readonly name: string;
  readonly rows: readonly number[];
  readonly without?: Readonly<Partial<Record<Language, string>>>;
}

/** Rows that no single program can show. */
export const rowsElsewhere: Readonly<Record<number, string>> = {
  25: 'many submissions at once, cancelled and restarted: tests/integration',
  26: 'an engine in trouble: tests/programs/sandbox.test.ts and server/src/adapters/docker',
};

export const classes = [
  { name: 'right', rows: [] },
  { name: 'wrong', rows: [] },
  { name: 'does-not-compile', rows: [] },
  { name: 'process-bomb', rows: [1] },
  { name: 'daemons', rows: [2] },
  { name: 'leaves-things-running', rows: [2] },
  { name: 'zombies', rows: [3] },
  { name: 'eats-memory', rows: [4] },
  { name: 'eats-memory-outside-the-heap', rows: [4] },
  { name: 'untouched-memory', rows: [4] },
  { name: 'eats-memory-in-a-child', rows: [5] },
  { name: 'compile-bomb', rows: [6], without: { typescript: 'nothing of it is computed when it is compiled but types' } },
  { name: 'type-bomb', rows: [6] },
  { name: 'nesting', rows: [6] },
  { name: 'floods-the-compiler', rows: [6] },
  { name: 'reads-at-compile-time', rows: [7] },
  { name: 'compiler-directives', rows: [7] },
  { name: 'forbidden-import', rows: [7] },
  { name: 'floods-output', rows: [8] },
  { name: 'answers-too-much', rows: [8] },
  { name: 'drips-output', rows: [8, 10] },
  { name: 'odd-output', rows: [9] },
  { name: 'endless', rows: [10] },
  { name: 'waits', rows: [10] },
  { name: 'ignores-signals', rows: [10], without: { go: 'os/signal and syscall cannot be imported' } },
  { name: 'stops-itself', rows: [11] },
  { name: 'signals-others', rows: [11] },
  { name: 'input-descriptor', rows: [12] },
  { name: 'fills-the-disk', rows: [13] },
  { name: 'makes-many-files', rows: [13] },
  { name: 'leaves-files', rows: [14] },
  { name: 'leaves-state', rows: [14] },
  { name: 'network', rows: [15] },
  { name: 'loopback', rows: [15], without: { go: 'net cannot be imported' } },
  { name: 'reads-the-host', rows: [16] },
  { name: 'writes-the-host', rows: [16] },
  { name: 'odd-files', rows: [17] },
  { name: 'escalates', rows: [18] },
  { name: 'environment', rows: [19] },
  { name: 'looks-for-tests', rows: [20] },
  { name: 'exits-early', rows: [21] },
  { name: 'exit-handlers', rows: [21], without: { go: 'nothing of a program runs after os.Exit' } },
  { name: 'init-code', rows: [21] },
  { name: 'prints-frames', rows: [21] },
  { name: 'patches-the-language', rows: [21] },
  { name: 'forges-answers', rows: [21, 22] },
  { name: 'tampers-with-descriptors', rows: [22] },
  { name: 'acts-after-the-answer', rows: [22] },
  { name: 'cheats-the-clock', rows: [23] },
  { name: 'panics', rows: [24] },
  { name: 'stack-overflow', rows: [24] },
  { name: 'fails-beside', rows: [24] },
  { name: 'deadlocks', rows: [24] },
  { name: 'races', rows: [24], without: { typescript: 'its threads share no values' } },
  { name: 'answers-of-no-type', rows: [24] },
  { name: 'odd-bytes', rows: [27] },
  { name: 'odd-sizes', rows: [27] },
  { name: 'wrong-shape', rows: [27] },
  { name: 'name-clash', rows: [27] },
] as const satisfies readonly ProgramClass[];
