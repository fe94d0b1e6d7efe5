import type { Generators, Random } from '../../../src/authoring.ts';

type Call = readonly [method: 'couple', weight: number] | readonly [method: 'takeWest' | 'takeEast' | 'heaviest'];

interface Input {
  readonly operations: readonly Call[];
}

const most = 300_000;
const heaviest = 1_000_000;

function couple(random: Random, greatest: number): Call {
  return ['couple', random.int(1, greatest)];
}

/** Several calls of one kind in a row, so that an end can run empty while the other is full. */
function calls(random: Random, bursts: number, longest: number): Call[] {
  return random
    .array(bursts, (): Call[] => {
      const method = random.pick(['couple', 'couple', 'takeWest', 'takeEast', 'heaviest'] as const);
      return random.array(random.int(1, method === 'heaviest' ? 1 : longest), () => (method === 'couple' ? couple(random, 12) : [method]));
    })
    .flat();
}

export const generators: Generators<Input> = {
  random: (random) => ({ operations: calls(random, random.int(10, 40), random.int(3, 9)) }),
  /** A full siding, and after each of many small changes somebody asks. */
  large: (random) => ({
    operations: [
      ...random.array(0.6 * most, () => couple(random, heaviest)),
      ...random.array(0.2 * most, (): Call[] => [random.bool(0.1) ? [random.pick(['takeWest', 'takeEast'] as const)] : couple(random, heaviest), ['heaviest']]).flat(),
    ],
  }),
  /** Each wagon is lighter than the one before it, so it is always the heaviest that leaves in the west. */
  'large-heaviest-leaves': (random) => ({
    operations: [
      ...random.array(0.6 * most, (i): Call => ['couple', heaviest - 5 * i - random.int(0, 4)]),
      ...random.array(0.2 * most, (): Call[] => [['takeWest'], ['heaviest']]).flat(),
    ],
  }),
  /** A full siding that is emptied from both ends in turn. */
  'large-from-both-ends': (random) => ({
    operations: [
      ...random.array(most / 2, () => couple(random, heaviest)),
      ...random.array(most / 2, (i): Call => [i % 2 === 0 ? 'takeWest' : 'takeEast']),
    ],
  }),
  small: (random) => ({ operations: calls(random, random.int(0, 9), 3) }),
};
