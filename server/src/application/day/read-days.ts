import type { DayId, DayView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { unlessUnreadable } from '../readable-log.ts';
import type { UseCase } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';
import { findOwnDay, type DayStores } from './know-day.ts';
import type { ShowDay } from './show-day.ts';

interface Deps extends DayStores {
  readonly showDay: ShowDay;
}

export type ListDays = (viewer: Viewer) => Promise<readonly DayView[]>;

/** The viewer's days, the newest first, without those whose log cannot be read. */
export function createListDays({ days, showDay }: Pick<Deps, 'days' | 'showDay'>): ListDays {
  return async function listDays({ personId }) {
    const mine = await days.listByPerson(personId);
    return (await Promise.all(mine.map((day) => unlessUnreadable(() => showDay(day))))).filter((day) => day !== undefined).reverse();
  };
}

export function createReadDay({ showDay, ...stores }: Deps): UseCase<DayId, DayView> {
  return async function readDay(viewer, id) {
    const found = await findOwnDay(stores, viewer, id);
    return found.ok ? ok(await showDay(found.value.stored)) : found;
  };
}
