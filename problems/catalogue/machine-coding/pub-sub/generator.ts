import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;
type Make = (random: Random, at: number) => Step;

interface Script {
  readonly args: Readonly<Record<string, number>>;
  readonly steps: readonly Step[];
}

const names = ['ada', 'bo', 'cy'];
const topics = ['a', 'a.b', 'a.b.c', 'b', 'b.b'];
const patterns = ['*', '**', 'a.*', 'a.**', '*.b', 'a.b', '*.b.**'];

const subscribe: Make = (random) => ['subscribe', random.pick(names), random.pick(topics)];
const unsubscribe: Make = (random) => ['unsubscribe', random.pick(names), random.pick(topics)];
const publish: Make = (random, at) => ['publish', random.pick(topics), `text ${at}`];
const poll: Make = (random) => ['poll', random.pick(names), random.int(1, 3)];
const missed: Make = (random) => ['missed', random.pick(names)];
const follow: Make = (random) => ['follow', random.pick(names), random.pick(patterns)];
const unfollow: Make = (random) => ['unfollow', random.pick(names), random.pick(patterns)];
const advance: Make = (random) => ['advance', random.pick(['999ms', '1s', '2s', '5s'])];
const take: Make = (random, at) => ({ [`l${at}`]: ['take', random.pick(names), random.int(1, 6)] });
/** Of the last loan, by whomever. */
const done: Make = (random, at) => ['done', random.pick(names), `$l${at - 1 - (at % 3)}`];

function script(random: Random, makes: readonly Make[]): Script {
  return { args: { capacity: random.int(1, 5) }, steps: Array.from({ length: 60 }, (_, at) => random.pick(makes)(random, at)) };
}

/** In every group of three steps the first takes a text, so that the others have a loan to end. */
function loans(random: Random): Script {
  const others = [publish, publish, publish, poll, missed, follow, advance, done, done, done];
  return { args: { capacity: random.int(2, 5) }, steps: Array.from({ length: 75 }, (_, at) => (at % 3 === 2 ? take : random.pick(at < 6 ? [follow, publish] : others))(random, at)) };
}

const setAside: Make = (random) => ['setAside', random.int(1, 3)];
const dead: Make = (random) => ['dead', random.pick(names)];
const retry: Make = (random) => ['retry', random.pick(names)];

/** Few texts, many loans and little that ends them. */
function letters(random: Random): Script {
  const others = [publish, publish, take, take, poll, missed, advance, advance, advance, done, setAside, dead, dead, retry];
  return { args: { capacity: random.int(2, 4) }, steps: Array.from({ length: 90 }, (_, at) => (at % 3 === 2 ? take : random.pick(at < 6 ? [follow, publish, setAside] : others))(random, at)) };
}

export const generators = {
  'random': (random: Random): Script => script(random, [subscribe, subscribe, unsubscribe, publish, publish, publish, publish, poll, missed]),
  'random-patterns': (random: Random): Script => script(random, [subscribe, unsubscribe, publish, publish, publish, publish, poll, missed, follow, follow, unfollow]),
  'random-loans': loans,
  'random-letters': letters,
};
