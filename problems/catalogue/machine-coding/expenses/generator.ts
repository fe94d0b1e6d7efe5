import type { Random } from '../../../src/authoring.ts';

type Call = readonly unknown[];
type Step = Call | Readonly<Record<string, Call | readonly Call[]>>;
type Make = (random: Random, at: number, names: readonly string[]) => Step;

interface Script {
  readonly args: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly Step[];
}

const members = ['a', 'b', 'c', 'd', 'e'];
const times = ['1h', '12h', '1d', '36h', '4d'];

const cents = (random: Random): number => random.pick([1, 7, 100, 250, random.int(1, 99_999)]);
/** Now and then somebody nobody knows. */
const member = (random: Random): string => (random.bool(0.04) ? 'z' : random.pick(members));
const some = (random: Random): readonly string[] => random.sample(members, random.int(1, 5));
const anyOf = (random: Random, names: readonly string[]): string => (names.length > 0 ? `$${random.pick(names)}` : 'nothing');

const addEqual: Make = (random, at) => ({ [`e${at}`]: ['addEqual', member(random), cents(random), some(random)] });
const addExact: Make = (random, at) => {
  const shares = some(random).map((name) => ({ member: name, cents: random.int(0, 500) }));
  const total = shares.reduce((sum, share) => sum + share.cents, random.bool(0.1) ? 1 : 0);
  return { [`e${at}`]: ['addExact', member(random), Math.max(total, 1), shares] };
};
const addPercent: Make = (random, at) => {
  const [first = 'a', ...others] = some(random);
  const parts = others.map((name) => ({ member: name, percent: random.int(0, 25) }));
  const rest = 100 - parts.reduce((sum, part) => sum + part.percent, 0);
  return { [`e${at}`]: ['addPercent', member(random), cents(random), random.shuffle([...parts, { member: first, percent: rest }])] };
};
const remove: Make = (random, _, names) => ['remove', anyOf(random, names.filter((name) => name.startsWith('e')))];
const balances: Make = () => ['balances'];
const sharesOf: Make = (random) => ['sharesOf', member(random)];
const plan: Make = () => ['plan'];
const pay: Make = (random) => ['pay', member(random), member(random), random.int(1, 400)];
const repeatEqual: Make = (random, at) => ({ [`r${at}`]: ['repeatEqual', member(random), cents(random), some(random), random.int(1, 5)] });
const stop: Make = (random, _, names) => ['stop', anyOf(random, names.filter((name) => name.startsWith('r')))];
const advance: Make = (random) => ['advance', random.pick(times)];

function script(random: Random, makes: readonly Make[]): Script {
  const names: string[] = [];
  const steps = Array.from({ length: 50 }, (_, at) => {
    const step = random.pick(makes)(random, at, names);
    if (!Array.isArray(step)) names.push(...Object.keys(step));
    return step;
  });
  return { args: { members: random.shuffle(members) }, steps };
}

/** Many expenses, all removed at the same time, some of them twice. */
function removalsAtOnce(random: Random): Script {
  const added = Array.from({ length: 40 }, (_, at): Step => ({ [`e${at}`]: ['addEqual', random.pick(members), cents(random), some(random)] }));
  const removed = [...random.shuffle(added.map((_, at) => at)).slice(0, 30), ...random.shuffle(added.map((_, at) => at)).slice(0, 30)];
  return { args: { members }, steps: [...added, { parallel: removed.map((at) => ['remove', `$e${at}`]) }, ['balances']] };
}

export const generators = {
  'random': (random: Random): Script => script(random, [addEqual, addEqual, remove, balances]),
  'removals-at-once': removalsAtOnce,
  'random-splits': (random: Random): Script => script(random, [addEqual, addExact, addPercent, addPercent, remove, balances, sharesOf]),
  'random-payments': (random: Random): Script => script(random, [addEqual, addExact, addPercent, remove, plan, pay, pay, pay, balances]),
  'random-repetitions': (random: Random): Script => script(random, [addEqual, repeatEqual, stop, advance, advance, remove, plan, pay, balances, sharesOf]),
};
