import type { DesignDebrief, RoundId, SayPoint } from '@dayseven/contracts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly readDebrief: UseCase<RoundId, DesignDebrief>;
}

/** Takes the candidate's word that a point was said aloud, or takes it back. It makes no evidence; a point that shows needs no word. */
export function createSayPoint({ rounds, clock, readDebrief }: Deps): UseCase<SayPoint, DesignDebrief> {
  return async function sayPoint(viewer, { roundId, point, said }) {
    const debrief = await readDebrief(viewer, roundId);
    if (!debrief.ok) return debrief;
    const found = debrief.value.points.find(({ id }) => id === point);
    if (!found) return refuse('invalid-request', 'This round has no such point.');
    if (found.evidence.length > 0) return refuse('invalid-request', 'This point shows already; it needs no word of yours.');
    if (found.saidAloud === said) return debrief;
    await rounds.append(roundId, { type: 'point-said', v: 1, point, said }, clock.now());
    return readDebrief(viewer, roundId);
  };
}
