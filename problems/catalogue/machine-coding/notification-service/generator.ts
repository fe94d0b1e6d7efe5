import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[];
type Make = (random: Random) => Step;

interface Script {
  readonly steps: readonly Step[];
}

const channels = ['email', 'sms', 'push'];
const users = ['ada', 'bo', 'cy'];
const addresses = ['a1', 'a2', 'b1', 'b2', 'c1'];
const templates = ['hello', 'bill'];
const texts = ['Hi {name}', '{name}, you owe {sum}', 'Hi', '{{name}}', 'Hi { name } {sum}', '{}{Name}'];
const values = ['Ada', '{sum}', '12', '$&'];
const times = ['1ms', '1m', '59m', '1h', '5h', '11h', '1d'];

const connect: Make = (random) => ['connect', random.pick(users), random.pick(channels), random.pick(addresses)];
const mute: Make = (random) => [random.pick(['mute', 'unmute']), random.pick(users), random.pick(channels)];
const send: Make = (random) => ['send', `k${random.int(1, 25)}`, random.pick(users), `text ${random.int(1, 99)}`];
const inbox: Make = (random) => ['inbox', random.pick(addresses)];
const define: Make = (random) => ['define', random.pick(templates), random.pick(channels), random.pick(texts)];
const sendTemplate: Make = (random) => ['sendTemplate', `k${random.int(1, 40)}`, random.pick(users), random.pick(templates), valuesFor(random)];
const quiet: Make = (random) => ['quiet', random.pick(users), random.int(0, 23) * 60, random.int(0, 23) * 60];
const advance: Make = (random) => ['advance', random.pick(times)];
const waiting: Make = (random) => ['waiting', random.pick(users)];
const outage: Make = (random) => ['outage', random.pick(channels), random.pick([0, 1, 3, 14, 15, 40])];
const soon: Make = (random) => ['advance', random.pick(['1ms', '59s', '1m', '2m', '7m', '1h'])];
const lost: Make = (random) => ['lost', random.pick(users)];

function valuesFor(random: Random): Readonly<Record<string, string>> {
  return Object.fromEntries(['name', 'sum'].filter(() => random.bool(0.8)).map((name) => [name, random.pick(values)]));
}

function script(random: Random, length: number, makes: readonly Make[]): Script {
  return { steps: Array.from({ length }, () => random.pick(makes)(random)) };
}

/** So many users, each told once, that a list of used keys that is looked through is felt. */
function crowd(random: Random): Script {
  const names = Array.from({ length: 200 }, (_, i) => `user${i}`);
  const keys = random.shuffle(Array.from({ length: 2000 }, (_, i) => `key${i}`));
  return {
    steps: [
      ...names.map((name) => ['connect', name, 'email', `${name}@example.org`]),
      ...keys.map((key) => ['send', key, random.pick(names), key]),
      ...random.sample(names, 20).map((name) => ['inbox', `${name}@example.org`]),
    ],
  };
}

export const generators = {
  'random': (random: Random): Script => script(random, 60, [connect, connect, mute, send, send, send, inbox]),
  'crowd': crowd,
  'random-templates': (random: Random): Script => script(random, 80, [connect, mute, define, define, send, sendTemplate, sendTemplate, inbox]),
  'random-quiet': (random: Random): Script => script(random, 80, [connect, define, send, send, sendTemplate, quiet, advance, inbox, waiting]),
  'random-outages': (random: Random): Script => script(random, 100, [connect, send, send, send, quiet, outage, outage, soon, soon, advance, inbox, waiting, lost]),
};
