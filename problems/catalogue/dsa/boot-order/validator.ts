import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly services: number;
  readonly needs: readonly (readonly number[])[];
}

export const validate: Validator<Input> = ({ services, needs }) => {
  if (services < 1 || services > 40_000) return 'services must be between 1 and 40000.';
  if (needs.length > 40_000) return 'needs must have at most 40000 pairs.';
  if (needs.some((pair) => pair.length !== 2)) return 'Each item of needs must be a pair.';
  if (needs.some((pair) => pair.some((service) => service < 0 || service >= services))) return 'Pairs must hold numbers from 0 to services - 1.';
  return undefined;
};
