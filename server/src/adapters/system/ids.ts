import { createHash, randomUUID } from 'node:crypto';
import { DayId, JobId, NoteId, RoundId, type ProblemId } from '@dayseven/contracts';

export function newRoundId(): RoundId {
  return RoundId.parse(randomUUID());
}

/** Short enough to read out, long enough to find one line in a log. */
export function newRef(): string {
  return randomUUID().slice(0, 8);
}

/** Always the same for a round and a problem. */
export function finalJobId(roundId: RoundId, problemId: ProblemId): JobId {
  return JobId.parse(idOf(`${roundId}/${problemId}`));
}

/** Always the same for a submission that is looked at for races. */
export function raceJobId(submission: JobId): JobId {
  return JobId.parse(idOf(`${submission}/race`));
}

export function newDayId(): DayId {
  return DayId.parse(randomUUID());
}

/** Always the same for a place of a day. */
export function dayRoundId(dayId: DayId, place: number): RoundId {
  return RoundId.parse(idOf(`${dayId}/${place}`));
}

export function newNoteId(): NoteId {
  return NoteId.parse(randomUUID());
}

/** Always the same for what a round proposes to note. */
export function draftNoteId(roundId: RoundId, key: string): NoteId {
  return NoteId.parse(idOf(`${roundId}/note/${key}`));
}

/** A version 8 UUID (RFC 9562) of a text's hash. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
