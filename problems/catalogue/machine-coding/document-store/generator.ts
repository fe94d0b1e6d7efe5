import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[];
type Make = (random: Random) => Step;
type Fields = Readonly<Record<string, string>>;

interface Script {
  readonly steps: readonly Step[];
}

const collections = ['people', 'people', 'people', 'pets'];
const keys = ['a', 'b', 'c', 'd'];
const names = ['city', 'mail', 'nick'];
const values = ['', 'x', 'y', 'z', 'w'];
const operators = ['is', 'is-not', 'has'];

function fields(random: Random): Fields {
  return Object.fromEntries(random.sample(names, random.int(0, 3)).map((name) => [name, random.pick(values)]));
}

function condition(random: Random): unknown {
  return { field: random.pick(names), operator: random.pick(operators), value: random.pick(values) };
}

const insert: Make = (random) => ['insert', random.pick(collections), random.pick(keys), fields(random)];
const get: Make = (random) => ['get', random.pick(collections), random.pick(keys)];
const set: Make = (random) => ['set', random.pick(collections), random.pick(keys), fields(random)];
const remove: Make = (random) => ['remove', random.pick(collections), random.pick(keys)];
const find: Make = (random) => ['find', random.pick(collections), Array.from({ length: random.int(0, 2) }, () => condition(random))];
const unique: Make = (random) => ['unique', random.pick(collections), random.pick(names)];
const version: Make = (random) => ['version', random.pick(collections), random.pick(keys)];
const replace: Make = (random) => ['replace', 'people', random.pick(keys), random.int(1, 8), fields(random)];
const changes: Make = (random) => ['changes', random.int(0, 12), random.int(1, 6)];

function script(random: Random, length: number, makes: readonly Make[]): Script {
  return { steps: Array.from({ length }, () => random.pick(makes)(random)) };
}

/** So many documents that looking at all of them for each insert is felt. */
function many(random: Random): Script {
  const mails = random.shuffle(Array.from({ length: 1500 }, (_, i) => `${i}@x.example`));
  return {
    steps: [
      ['unique', 'people', 'mail'],
      ...mails.map((mail, i) => ['insert', 'people', `p${i}`, { mail }]),
      ...random.sample(mails, 300).map((mail) => ['insert', 'people', 'late', { mail }]),
      ...Array.from({ length: 300 }, (_, i) => ['set', 'people', `p${random.int(0, 1499)}`, { mail: `${random.int(0, 1499 + i)}@x.example` }]),
    ],
  };
}

/** Replaces mostly what was replaced last, so that about half the expected versions are right. */
function versions(random: Random): Script {
  const steps: Step[] = keys.map((key) => ['insert', 'people', key, {}]);
  const seen = new Map(keys.map((key, i) => [key, i + 1]));
  let last = keys.length;
  for (let i = 0; i < 40; i += 1) {
    const key = random.pick(keys);
    const expected = seen.get(key) ?? 1;
    steps.push(['replace', 'people', key, expected, fields(random)]);
    last += 1;
    if (random.bool()) seen.set(key, last);
    else steps.push(random.pick([version, get, find])(random));
  }
  return { steps };
}

export const generators = {
  'random': (random: Random): Script => script(random, 60, [insert, insert, get, set, remove, find]),
  'random-unique': (random: Random): Script => script(random, 80, [insert, insert, insert, get, set, set, remove, find, unique]),
  'many': many,
  'random-versions': versions,
  'random-changes': (random: Random): Script => script(random, 80, [insert, insert, set, set, remove, get, replace, unique, changes, changes]),
};
