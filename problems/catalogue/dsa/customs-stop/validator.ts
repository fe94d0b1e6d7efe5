import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly places: number;
  readonly roads: readonly (readonly number[])[];
  readonly yards: readonly (readonly number[])[];
}

const isTime = (minutes = 0): boolean => minutes >= 0 && minutes <= 1_000_000_000;

export const validate: Validator<Input> = ({ places, roads, yards }) => {
  if (places < 1 || places > 50_000) return 'places must be between 1 and 50000.';
  if (roads.length > 100_000) return 'There must be at most 100000 roads.';
  if (roads.some((road) => road.length !== 3)) return 'Each road must hold two places and its minutes.';
  if (yards.some((yard) => yard.length !== 2)) return 'Each yard must hold its place and its minutes.';
  if (new Set(yards.map(([place]) => place)).size < yards.length) return 'No two yards may be at the same place.';

  const named = [...roads.flatMap((road) => road.slice(0, 2)), ...yards.flatMap((yard) => yard.slice(0, 1))];
  if (named.some((place) => place < 0 || place >= places)) return 'Places must be numbers from 0 to places - 1.';
  return [...roads, ...yards].every((item) => isTime(item.at(-1))) ? undefined : 'Minutes must be between 0 and 10^9.';
};
