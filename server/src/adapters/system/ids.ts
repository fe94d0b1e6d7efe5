import { createHash, randomUUID } from 'node:crypto';
import { JobId, RoundId, type ProblemId } from '@dayseven/contracts';

export function newRoundId(): RoundId {
  return RoundId.parse(randomUUID());
}

/** Short enough to read out, long enough to find one line in a log. */
export function newRef(): string {
  return randomUUID().slice(0, 8);
}

/** Always the same for a round and a problem: a version 8 UUID (RFC 9562) of their hash. */
export function finalJobId(roundId: RoundId, problemId: ProblemId): JobId {
  const hex = createHash('sha256').update(`${roundId}/${problemId}`).digest('hex');
  return JobId.parse(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`);
}
