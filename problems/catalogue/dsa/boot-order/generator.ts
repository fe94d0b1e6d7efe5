import type { Generators, Random } from '../../../src/authoring.ts';

type Pair = readonly [service: number, needed: number];

interface Input {
  readonly services: number;
  readonly needs: readonly Pair[];
}

const most = 40_000;

/** Each service needs some that stand before it in a hidden order; `reach` is how far before. */
function withOrder(random: Random, services: number, pairs: number, reach: number): Input {
  const order = random.permutation(services);
  const needs = random.array(services < 2 ? 0 : pairs, (): Pair => {
    const place = random.int(1, services - 1);
    return [nth(order, place), nth(order, random.int(Math.max(0, place - reach), place - 1))];
  });
  return { services, needs };
}

/** Each service needs the one before it in a hidden order. */
function chain(random: Random, services: number): Input {
  const order = random.permutation(services);
  const links = order.slice(1).map((service, i): Pair => [service, nth(order, i)]);
  return { services, needs: random.shuffle(links) };
}

function withCycle(random: Random, input: Input): Input {
  const circle = random.sample([...Array(input.services).keys()], random.int(1, Math.min(5, input.services)));
  const closed = circle.map((service, i): Pair => [service, nth(circle, (i + 1) % circle.length)]);
  return { ...input, needs: random.shuffle([...input.needs, ...closed]) };
}

function nth(order: readonly number[], place: number): number {
  return order[place] ?? 0;
}

export const generators: Generators<Input> = {
  random: (random) => {
    const services = random.int(5, 40);
    const input = withOrder(random, services, random.int(services, 2 * services), services);
    return random.bool(0.25) ? withCycle(random, input) : input;
  },
  large: (random) => (random.bool(0.75) ? chain(random, most) : withCycle(random, withOrder(random, most, most - 5, 500))),
  small: (random) => {
    const services = random.int(1, 6);
    const input = withOrder(random, services, random.int(0, 7), services);
    return random.bool(0.3) ? withCycle(random, input) : input;
  },
};
