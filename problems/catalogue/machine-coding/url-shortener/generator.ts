import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;
type Make = (random: Random, at: number, codes: readonly string[]) => Step;

interface Script {
  readonly steps: readonly Step[];
}

const urls = ['https://a.example', 'https://b.example/x', 'http://c.example', 'https://a.example/', 'ftp://d.example', 'https://'];
const aliases = ['summer-sale', 'winter-sale', 'our-news', 'No-Alias', 'short'];
const times = ['1ms', '1s', '30s', '59s', '1m', '9m', '1h', '23h', '1d'];

const shorten: Make = (random, at) => ({ [`c${at}`]: ['shorten', random.pick(urls)] });
const claim: Make = (random) => ['claim', random.pick(aliases), random.pick(urls)];
const advance: Make = (random) => ['advance', random.pick(times)];
const top: Make = (random) => ['top', random.int(1, 4), random.pick([1, 10, 60, 1440])];

/** A method that takes a code, one that came before or an alias, and maybe a number. */
function of(method: string, numbers: readonly number[] = []): Make {
  return (random, _, codes) => [method, random.pick([...codes, ...codes, ...aliases]), ...(numbers.length > 0 ? [random.pick(numbers)] : [])];
}

function script(random: Random, length: number, makes: readonly Make[]): Script {
  const codes: string[] = [];
  const steps = Array.from({ length }, (_, at): Step => {
    const step = random.pick(makes)(random, at, codes);
    if (!Array.isArray(step)) codes.push(...Object.keys(step).map((name) => `$${name}`));
    return step;
  });
  return { steps };
}

/** So many addresses that a list that is looked through from its beginning is felt. */
function many(random: Random): Script {
  const long = Array.from({ length: 1500 }, (_, i) => `https://example.org/page/${i}?${random.string(8, 'abcdef0123456789')}`);
  return {
    steps: [
      ...long.map((url, i) => ({ [`c${i}`]: ['shorten', url] })),
      ...random.shuffle(long).slice(0, 500).map((url) => ['shorten', url]),
      ...Array.from({ length: 500 }, () => ['resolve', `$c${random.int(0, 1499)}`]),
      ...Array.from({ length: 100 }, () => ['hits', `$c${random.int(0, 1499)}`]),
    ],
  };
}

const resolve = of('resolve');
const hits = of('hits');
const remove = of('remove');
const expire = of('expire', [1, 30, 60, 3600]);
const recent = of('recent', [1, 2, 10, 60, 1440]);

export const generators = {
  'random': (random: Random): Script => script(random, 50, [shorten, resolve, resolve, hits]),
  'many': many,
  'random-aliases': (random: Random): Script => script(random, 70, [shorten, claim, claim, resolve, resolve, hits, remove]),
  'random-ends': (random: Random): Script => script(random, 80, [shorten, claim, claim, resolve, resolve, hits, remove, expire, advance, advance]),
  'random-top': (random: Random): Script => script(random, 100, [shorten, claim, resolve, resolve, resolve, resolve, hits, expire, remove, advance, advance, recent, top]),
};
