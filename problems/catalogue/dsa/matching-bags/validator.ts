import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly bags: readonly (readonly string[])[];
}

export const validate: Validator<Input> = ({ bags }) => {
  if (bags.length > 60_000) return 'bags must have at most 60000 items.';
  if (bags.reduce((total, bag) => total + bag.length, 0) > 150_000) return 'All bags together must hold at most 150000 parts.';
  if (bags.some((bag) => bag.some((name) => !/^[a-z0-9-]{1,12}$/.test(name)))) return 'A name must have 1 to 12 lower-case letters, digits and hyphens.';
  return undefined;
};
