import type { RoundView, SaveComponents } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { takesEdits } from '../../domain/round/round-clock.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';
import { createDesignChange } from './change-design.ts';

/** Keeps the list of components, as long as a draft would be taken. */
export function createSaveComponents(deps: ChangeDeps): UseCase<SaveComponents, RoundView> {
  return createDesignChange<SaveComponents>(deps, ({ clock, components: before }, { components }, now) => {
    if (!takesEdits(clock, now)) return refuse('round-not-running', whyNot(clock));
    return ok(JSON.stringify(before) === JSON.stringify(components) ? undefined : { type: 'components-saved', v: 1, components });
  });
}
