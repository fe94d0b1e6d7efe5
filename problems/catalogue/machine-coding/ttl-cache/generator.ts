import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[];
type Make = (random: Random) => Step;

interface Script {
  readonly args: Readonly<Record<string, number>>;
  readonly steps: readonly Step[];
}

const names = ['a', 'b', 'c', 'd', 'e'];
const values = ['', 'x', 'y', 'z'];
const tags = ['t', 'u', 'v'];
const lives = [1, 100, 250, 1000];
const times = ['1ms', '99ms', '100ms', '250ms', '1s'];

const put: Make = (random) => ['put', random.pick(names), random.pick(values)];
const get: Make = (random) => ['get', random.pick(names)];
const add: Make = (random) => ['add', random.pick(names), random.pick(values)];
const keys: Make = () => ['keys'];
const putFor: Make = (random) => ['putFor', random.pick(names), random.pick(values), random.pick(lives)];
const left: Make = (random) => ['left', random.pick(names)];
const advance: Make = (random) => ['advance', random.pick(times)];
const putTagged: Make = (random) => ['putTagged', random.pick(names), random.pick(values), Array.from({ length: random.int(0, 3) }, () => random.pick(tags))];
const tagged: Make = (random) => ['tagged', random.pick(tags)];
const invalidate: Make = (random) => ['invalidate', random.pick(tags)];
const load: Make = (random) => ['load', random.pick(names), random.pick([1, 100, 250, 1000, 1001])];
const loads: Make = () => ['loads'];

function script(random: Random, makes: readonly Make[]): Script {
  return { args: { capacity: random.int(1, 4) }, steps: Array.from({ length: 60 }, () => random.pick(makes)(random)) };
}

export const generators = {
  'random': (random: Random): Script => script(random, [put, get, get, add, keys]),
  'random-ends': (random: Random): Script => script(random, [put, get, get, add, keys, putFor, putFor, left, advance]),
  'random-tags': (random: Random): Script => script(random, [put, get, add, keys, putFor, advance, putTagged, putTagged, putTagged, tagged, invalidate]),
  'random-loads': (random: Random): Script => script(random, [put, get, keys, putFor, advance, putTagged, invalidate, left, load, load, load, loads]),
};
