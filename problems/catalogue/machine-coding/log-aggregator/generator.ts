import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;
type Make = (random: Random, at: number) => Step;

interface Script {
  readonly args: Readonly<Record<string, number>>;
  readonly steps: readonly Step[];
}

const sources = ['api', 'api-eu', 'billing'];
const levels = ['debug', 'info', 'warn', 'error'];
const texts = ['Request timed out', 'retry in 5 s', 'Payment DECLINED', 'cache is cold', 'Timed out again: retry'];
const words = ['', 'timed', 'RETRY', 'paid', 'out', 'cache is'];
const terms = ['source:api', 'source:api*', 'source:b*', 'level:warn', 'level:info', '"timed out"', 'retry', 'cache', '-retry', '-source:api', '-level:error', '-"timed out"', 'host:a', 'level:loud', '-', '"open'];

const queryOf = (random: Random): unknown => ({ source: random.pick(['', '', ...sources]), level: random.pick(levels), text: random.pick(words) });
const typed = (random: Random): string => random.sample(terms.slice(0, random.bool(0.8) ? 12 : terms.length), random.int(0, 3)).join(' ');

const collect: Make = (random) => ['collect', random.pick(sources), random.pick(levels), random.pick(texts)];
const tail: Make = (random) => ['tail', random.int(1, 6)];
const search: Make = (random) => ['search', queryOf(random), random.int(1, 5)];
const count: Make = (random) => ['count', queryOf(random)];
const advance: Make = (random) => ['advance', random.pick(['1ms', '999ms', '1s', '2s', '5s'])];
const recent: Make = (random) => ['recent', queryOf(random), random.int(1, 9), random.int(1, 5)];
const histogram: Make = (random) => ['histogram', queryOf(random), random.int(1, 4), random.int(1, 5)];
const top: Make = (random) => ['top', queryOf(random), random.int(1, 3)];
const find: Make = (random) => ['find', typed(random), random.int(1, 5)];
const follow: Make = (random, at) => ({ [`f${at}`]: ['follow', typed(random), random.int(1, 3)] });

function script(random: Random, makes: readonly Make[], length = 60): Script {
  const followers: string[] = [];
  const steps = Array.from({ length }, (_, at): Step => {
    if (followers.length > 0 && random.bool(0.4)) {
      const follower = `$${random.pick(followers)}`;
      return random.pick([['next', follower, 0], ['next', follower, 500], ['missed', follower], ['next', follower, 0], ['missed', follower], ['unfollow', follower]]);
    }
    const step = random.pick(makes)(random, at);
    if (!Array.isArray(step)) followers.push(...Object.keys(step));
    return step;
  });
  return { args: { capacity: random.int(3, 12) }, steps };
}

export const generators = {
  'random': (random: Random): Script => script(random, [collect, collect, tail, search, count]),
  'random-times': (random: Random): Script => script(random, [collect, collect, collect, advance, recent, histogram, top]),
  'many-lines': (random: Random): Script => ({ ...script(random, [collect, collect, collect, collect, histogram, count], 400), args: { capacity: 300 } }),
  'random-queries': (random: Random): Script => script(random, [collect, collect, find, find]),
  'random-followers': (random: Random): Script => script(random, [collect, collect, collect, collect, collect, advance, follow]),
};
