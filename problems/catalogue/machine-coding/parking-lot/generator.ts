import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;

interface Script {
  readonly args: Readonly<Record<string, number>>;
  readonly steps: readonly Step[];
}

const vehicles = ['motorcycle', 'car', 'truck'];
const times = ['1ms', '59s', '1m', '14m', '15m', '45m', '1h', '7h', '1d'];

type Make = (random: Random, at: number) => Step;

const park: Make = (random, at) => ({ [`t${at}`]: ['park', `P${random.int(1, 9)}`, random.pick(vehicles)] });
const free: Make = (random) => ['free', random.pick(vehicles)];
const advance: Make = (random) => ['advance', random.pick(times)];
const takings: Make = () => ['takings'];
const reserve: Make = (random, at) => ({ [`h${at}`]: ['reserve', `P${random.int(1, 9)}`, random.pick(vehicles), random.int(1, 90)] });

const setRate: Make = (random) => ['setRate', random.pick(vehicles), random.int(0, 9) * 100];
const buyPass: Make = (random) => ['buyPass', `P${random.int(1, 9)}`, random.int(1, 2)];

/** Steps of every kind, those that take a ticket or a hold of one that came before. */
function script(random: Random, makes: readonly Make[], withId: readonly string[]): Script {
  const args = { small: random.int(0, 2), medium: random.int(0, 3), large: random.int(0, 2) };
  const names: string[] = [];
  const steps = Array.from({ length: 60 }, (_, at): Step => {
    const makesUse = names.length > 0 && random.bool(0.35);
    if (makesUse) {
      const method = random.pick(withId);
      const letter = method === 'cancel' ? 'h' : 't';
      return [method, `$${random.pick(names.filter((name) => name.startsWith(letter)).concat(names.slice(0, 1)))}`];
    }
    const step = random.pick(makes)(random, at);
    if (!Array.isArray(step)) names.push(...Object.keys(step));
    return step;
  });
  return { args, steps };
}

export const generators = {
  'random': (random: Random): Script => script(random, [park, park, free, advance], ['leave']),
  'random-fees': (random: Random): Script => script(random, [park, park, free, advance, advance, takings], ['leave', 'quote']),
  'random-holds': (random: Random): Script => script(random, [park, park, reserve, free, advance, takings], ['leave', 'quote', 'cancel']),
  'random-prices': (random: Random): Script => script(random, [park, park, reserve, advance, advance, setRate, buyPass, takings], ['leave', 'quote', 'quote', 'cancel']),
};
