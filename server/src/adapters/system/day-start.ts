import type { Instant } from '../../domain/instant.ts';

/** Who studies after midnight has not begun another day. */
const morningHour = 4;

/** When the day of a moment began where this machine is. */
export function dayStart(at: Instant): Instant {
  const local = new Date(at);
  if (local.getHours() < morningHour) local.setDate(local.getDate() - 1);
  return local.setHours(morningHour, 0, 0, 0);
}
