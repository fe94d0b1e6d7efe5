import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly bays: number;
  readonly cars: readonly (readonly number[])[];
}

const most = 1_000_000_000;

export const validate: Validator<Input> = ({ bays, cars }) => {
  if (bays < 1 || bays > 50_000) return 'bays must be between 1 and 50000.';
  if (cars.length > 200_000) return 'There must be at most 200000 cars.';
  if (cars.some((car) => car.length !== 3)) return 'Each item of cars must hold three numbers.';
  if (cars.flat().some((value) => value < 0 || value > most)) return 'The numbers of a car must be between 0 and 10^9.';
  if (cars.some(([, minutes = 0]) => minutes < 1)) return 'minutes must be at least 1.';
  if (cars.some(([arrival = 0], i) => arrival < (cars[i - 1]?.[0] ?? 0))) return 'Arrivals must never decrease.';
  return undefined;
};
