import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;

interface Script {
  readonly steps: readonly Step[];
}

type Call = (random: Random, comment: string) => readonly unknown[];

const people = ['ada', 'bo', 'cy'];
const orders = ['oldest', 'newest', 'best'];
const texts = ['yes', 'no', 'why?'];

const edit: Call = (random, comment) => ['edit', comment, random.pick(people), random.pick(texts)];
const remove: Call = (random, comment) => ['remove', comment, random.pick(people)];
const show: Call = () => ['show'];
const vote: Call = (random, comment) => ['vote', comment, random.pick(people), random.int(-1, 1)];
const list: Call = (random) => ['list', random.pick(orders)];
const roots: Call = (random, comment) => ['roots', random.pick(orders), random.bool() ? '' : comment, random.int(1, 3)];
const view: Call = (random) => ['view', random.pick(orders), random.int(1, 4), random.int(1, 3)];
const watch: Call = (random, comment) => ['watch', comment, random.pick(people)];
const unwatch: Call = (random, comment) => ['unwatch', comment, random.pick(people)];
const inbox: Call = (random) => ['inbox', random.pick(people)];

function script(random: Random, calls: readonly Call[], length = 60): Script {
  const comments: string[] = [];
  const steps = Array.from({ length }, (_, at): Step => {
    const comment = random.pick(['nobody', ...comments.slice(-8), ...comments.slice(0, 3)]);
    if (random.bool(0.55)) return random.pick(calls)(random, comment);
    comments.push(`$c${at}`);
    const words = [random.pick(people), random.pick(texts)];
    return { [`c${at}`]: random.bool(0.2) ? ['post', ...words] : ['reply', comment, ...words] };
  });
  return { steps: [...steps, ['show']] };
}

export const generators = {
  'random': (random: Random): Script => script(random, [edit, remove, remove, remove, show]),
  'random-votes': (random: Random): Script => script(random, [vote, vote, vote, remove, list, roots]),
  'random-views': (random: Random): Script => script(random, [vote, view, view, remove]),
  'many-comments': (random: Random): Script => script(random, [vote, vote, vote, vote, vote, vote, vote, vote, view], 400),
  'random-notices': (random: Random): Script => script(random, [watch, watch, unwatch, inbox, inbox, remove, edit]),
};
