import type { Vehicle } from '../api.ts';

const freeMinutes = 15;
const minutesOfDay = 24 * 60;
const hoursPaidADay = 10;

/** What a begun hour costs, in cents. */
const hourly: Readonly<Record<Vehicle, number>> = { motorcycle: 100, car: 200, truck: 500 };

/** What a stay of so many begun minutes costs, in cents. */
export function feeOf(vehicle: Vehicle, minutes: number): number {
  if (minutes <= freeMinutes) return 0;
  const days = Math.floor(minutes / minutesOfDay);
  const begun = Math.ceil((minutes % minutesOfDay) / 60);
  return hourly[vehicle] * (days * hoursPaidADay + Math.min(begun, hoursPaidADay));
}
