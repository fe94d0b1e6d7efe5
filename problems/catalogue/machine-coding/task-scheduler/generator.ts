import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;
type Make = (random: Random, at: number, tasks: readonly string[]) => Step;

interface Script {
  readonly steps: readonly Step[];
}

const names = ['mail', 'backup', 'report', 'resize'];
const delays = [0, 0, 1, 100, 500, 1000, 5000];
const times = ['1ms', '99ms', '100ms', '500ms', '900ms', '1s', '5s', '1m'];

const add: Make = (random, at) => ({ [`t${at}`]: ['add', `${random.pick(names)}-${at}`, random.pick(delays), random.int(1, 3)] });
const repeat: Make = (random, at) => ({ [`t${at}`]: ['repeat', `${random.pick(names)}-${at}`, random.pick(delays), random.pick([100, 300, 1000]), random.int(1, 3)] });
const lease: Make = (random, at) => ({ [`l${at}`]: ['lease', random.pick([1, 100, 500, 1000])] });
const take: Make = () => ['take'];
const due: Make = () => ['due'];
const advance: Make = (random) => ['advance', random.pick(times)];
const takeWithin: Make = (random) => ['takeWithin', random.pick([0, 50, 100, 700, 3000])];

/** A method that takes what an earlier step gave. */
function of(method: string, letter: string): Make {
  return (random, _, given) => [method, random.pick(['nothing', ...given.filter((name) => name.startsWith(`$${letter}`))])];
}

const cancel = of('cancel', 't');
const wait = of('wait', 't');
const finish = of('finish', 'l');

function script(random: Random, length: number, makes: readonly Make[]): Script {
  const given: string[] = [];
  const steps = Array.from({ length }, (_, at): Step => {
    const step = random.pick(makes)(random, at, given);
    if (!Array.isArray(step)) given.push(...Object.keys(step).map((name) => `$${name}`));
    return step;
  });
  return { steps };
}

/** Many tasks that are due in another order than they came in, and workers enough for all. */
function crowd(random: Random): Script {
  return {
    steps: [
      ...Array.from({ length: 600 }, (_, i) => ['add', `task ${i}`, random.int(0, 1000), random.int(1, 5)]),
      ['advance', '500ms'],
      ...Array.from({ length: 200 }, () => ['take']),
      ['advance', '500ms'],
      ...Array.from({ length: 401 }, () => ['take']),
    ],
  };
}

export const generators = {
  'random': (random: Random): Script => script(random, 60, [add, add, take, take, due, advance, cancel]),
  'crowd': crowd,
  'random-repeats': (random: Random): Script => script(random, 80, [add, repeat, take, take, take, due, advance, advance, cancel, wait]),
  'random-leases': (random: Random): Script => script(random, 90, [add, add, repeat, take, lease, lease, finish, due, advance, cancel, wait]),
  'random-waits': (random: Random): Script => script(random, 90, [add, add, add, repeat, takeWithin, takeWithin, takeWithin, lease, finish, due, cancel]),
};
