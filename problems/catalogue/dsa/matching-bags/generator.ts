import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly bags: readonly (readonly string[])[];
}

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const mostBags = 60_000;

/** Bags from a few recipes, each packed in an order of its own and some with a part too many. */
function packed(random: Random, bags: number, recipes: readonly (readonly string[])[]): Input {
  return {
    bags: random.array(bags, () => {
      const recipe = random.pick(recipes);
      return random.shuffle(random.bool(0.2) ? [...recipe, random.pick(recipe)] : recipe);
    }),
  };
}

export const generators: Generators<Input> = {
  random: (random) => {
    const names = random.array(random.int(2, 6), () => random.string(random.int(1, 3), 'ab-'));
    const recipes = random.array(random.int(2, 8), () => random.array(random.int(1, 5), () => random.pick(names)));
    return packed(random, random.int(5, 40), recipes);
  },
  /** Nearly all bags differ, late in names of the same length. */
  large: (random) => {
    const names = random.array(2_000, () => `part-${random.string(7, characters)}`);
    return { bags: random.array(mostBags, () => [random.pick(names), random.pick(names)]) };
  },
  small: (random) => ({ bags: random.array(random.int(0, 7), () => random.array(random.int(0, 3), () => random.string(random.int(1, 2), 'ab-'))) }),
};
