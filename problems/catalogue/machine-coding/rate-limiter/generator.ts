import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[];
type Make = (random: Random) => Step;

interface Script {
  readonly args: Readonly<Record<string, number>>;
  readonly steps: readonly Step[];
}

const keys = ['a', 'b', 'c'];
const times = ['1ms', '99ms', '100ms', '250ms', '499ms', '500ms', '1s', '2s50ms', '10s'];
const refills = [100, 250, 500, 1000];

const allow: Make = (random) => ['allow', random.pick(keys), random.int(1, 4)];
const left: Make = (random) => ['left', random.pick(keys)];
const advance: Make = (random) => ['advance', random.pick(times)];
const retryAfter: Make = (random) => ['retryAfter', random.pick(keys), random.int(1, 5)];
const setLimit: Make = (random) => ['setLimit', random.pick(keys), random.int(1, 6), random.pick(refills)];
const acquire: Make = (random) => ['acquire', random.pick(keys), random.int(1, 5), random.pick([0, 100, 600, 3000])];
const allowAll: Make = (random) => ['allowAll', Array.from({ length: random.int(1, 4) }, () => random.pick(keys)), random.int(1, 3)];

function script(random: Random, makes: readonly Make[]): Script {
  return { args: { capacity: random.int(1, 5), refillMs: random.pick(refills) }, steps: Array.from({ length: 60 }, () => random.pick(makes)(random)) };
}

export const generators = {
  'random': (random: Random): Script => script(random, [allow, allow, left, advance]),
  'random-limits': (random: Random): Script => script(random, [allow, allow, left, advance, advance, retryAfter, setLimit]),
  'random-waits': (random: Random): Script => script(random, [allow, allow, left, advance, retryAfter, acquire, acquire, setLimit]),
  'random-keys': (random: Random): Script => script(random, [allow, left, advance, acquire, allowAll, allowAll, setLimit]),
};
