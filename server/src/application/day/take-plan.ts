import type { PlanDay } from '@dayseven/contracts';
import type { DayEvent } from '../../domain/day/day-event.ts';
import { ok, type Result } from '../../domain/result.ts';
import { pastedNotes } from '../../domain/weak-notes/pasted-notes.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';
import { pastedText, type AddNotes } from '../weak-notes/add-notes.ts';

type DayPlanned = Extract<DayEvent, { readonly type: 'day-planned' }>;

/** What a plan leaves in its day's log; the notes pasted with it are kept. */
export type TakePlan = (viewer: Viewer, plan: PlanDay) => Promise<Result<DayPlanned, Refusal>>;

export function createTakePlan({ addNotes }: { readonly addNotes: AddNotes }): TakePlan {
  return async function takePlan(viewer, { conditions, notes }) {
    const lines = pastedNotes(notes);
    if (!lines.ok) return refuse('invalid-request', lines.refusal);
    const added = await addNotes(viewer, lines.value.map(pastedText), { kind: 'pasted' });
    return added.ok ? ok({ type: 'day-planned', v: 1, conditions, notes: lines.value }) : added;
  };
}
