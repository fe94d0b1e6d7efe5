import type { Generators, Random } from '../../../src/authoring.ts';

type Road = readonly [from: number, to: number, minutes: number];
type Yard = readonly [place: number, minutes: number];

interface Input {
  readonly places: number;
  readonly roads: readonly Road[];
  readonly yards: readonly Yard[];
}

interface Size {
  readonly places: number;
  readonly roads: number;
  readonly yards: number;
  readonly minutes: number;
}

function anywhere(random: Random, { places, roads, yards, minutes }: Size): Input {
  return {
    places,
    roads: random.array(roads, (): Road => [random.int(0, places - 1), random.int(0, places - 1), random.int(0, minutes)]),
    yards: random.sample([...Array(places).keys()], yards).map((place): Yard => [place, random.int(0, minutes)]),
  };
}

/** A long chain through all places in a hidden order, with shortcuts ahead and back that cost about as much as they save. */
function chain(random: Random, { places, roads, yards, minutes }: Size): Input {
  const order = [0, ...random.shuffle([...Array(places - 2).keys()].map((i) => i + 1)), places - 1];
  const at = (i: number): number => order[Math.min(Math.max(i, 0), places - 1)] ?? 0;
  const links = order.slice(1).map((to, i): Road => [at(i), to, random.int(1, minutes)]);
  const shortcuts = random.array(roads - links.length, (): Road => {
    const from = random.int(0, places - 1);
    const length = random.int(-20, 20);
    return [at(from), at(from + length), Math.max(0, Math.ceil((length * minutes) / 2)) + random.int(0, minutes)];
  });
  return { ...anywhere(random, { places, roads: 0, yards, minutes }), roads: random.shuffle([...links, ...shortcuts]) };
}

export const generators: Generators<Input> = {
  random: (random) => {
    const places = random.int(5, 30);
    return anywhere(random, { places, roads: random.int(2 * places, 4 * places), yards: random.int(1, 4), minutes: random.pick([3, 20, 1000]) });
  },
  large: (random) => chain(random, { places: 50_000, roads: 100_000, yards: 20_000, minutes: 1_000_000 }),
  small: (random) => {
    const places = random.int(1, 5);
    return anywhere(random, { places, roads: random.int(0, 9), yards: random.int(0, Math.min(2, places)), minutes: 6 });
  },
};
