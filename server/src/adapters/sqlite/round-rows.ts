import { z } from 'zod';
import { Edit, JobId, JobKind, Language, OwnCase, PersonId, ProblemId, RoundId, TabId, VerdictKind } from '@dayseven/contracts';
import type { StoredEdit, StoredEvent, StoredRound } from '../../application/ports/round-store.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import type { EditRow, EventRow, RoundRow } from './tables.ts';

/** Every format of every event ever written. */
const Event: z.ZodType<RoundEvent> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('round-opened'), v: z.literal(1), problemId: ProblemId, language: Language }),
  z.object({ type: z.literal('language-chosen'), v: z.literal(1), language: Language }),
  z.object({ type: z.literal('draft-begun'), v: z.literal(1), language: Language, starter: z.string() }),
  z.object({ type: z.literal('own-cases-saved'), v: z.literal(1), cases: z.array(OwnCase) }),
  z.object({
    type: z.literal('job-finished'), v: z.literal(1), jobId: JobId, kind: JobKind, language: Language,
    revision: z.number(), verdict: VerdictKind,
  }),
]);

const Changes = z.array(Edit);

export function eventRow(roundId: RoundId, { seq, at, event }: StoredEvent): EventRow {
  const { type, v, ...body } = event;
  return { round_id: roundId, seq, at, type, v, body: JSON.stringify(body) };
}

export function storedEvent({ seq, at, type, v, body }: Omit<EventRow, 'round_id'>): StoredEvent {
  const rest = z.record(z.string(), z.unknown()).parse(JSON.parse(body));
  return { seq, at, event: Event.parse({ ...rest, type, v }) };
}

export function editRow(roundId: RoundId, language: Language, edit: StoredEdit): EditRow {
  const { revision, at, tab, batch, changes } = edit;
  return { round_id: roundId, language, revision, at, tab, batch, changes: JSON.stringify(changes) };
}

export function storedEdit({ revision, at, tab, batch, changes }: Omit<EditRow, 'round_id' | 'language'>): StoredEdit {
  return { revision, at, tab: TabId.parse(tab), batch, changes: Changes.parse(JSON.parse(changes)) };
}

export function storedRound(row: RoundRow): StoredRound {
  return { id: RoundId.parse(row.id), personId: PersonId.parse(row.person_id), problemId: ProblemId.parse(row.problem_id), openedAt: row.opened_at };
}
