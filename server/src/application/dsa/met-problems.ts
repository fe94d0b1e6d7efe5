import type { ProblemId } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import type { RoundStore, StoredEvent, StoredRound } from '../ports/round-store.ts';
import { readableLog } from '../readable-log.ts';
import type { Viewer } from '../viewer.ts';

/** When a person last opened a problem's statement, and last solved it. */
export interface Met {
  readonly openedAt: Instant;
  readonly solvedAt?: Instant;
}

/** The problems a person has seen the statement of; one of a round that has not started is not among them. */
export async function metProblems(rounds: RoundStore, viewer: Viewer): Promise<ReadonlyMap<ProblemId, Met>> {
  const met = new Map<ProblemId, Met>();
  for (const round of await rounds.listByPerson(viewer.personId)) {
    const log = (await readableLog(rounds, round.id)) ?? [];
    const openedAt = firstSeen(round, log);
    if (openedAt === undefined) continue;
    for (const problemId of round.problems) met.set(problemId, later(met.get(problemId), { openedAt, ...solved(log, problemId) }));
  }
  return met;
}

/** A practice round shows its statement at once, any other from its start. */
export function firstSeen({ kind, openedAt }: StoredRound, log: readonly StoredEvent[]): Instant | undefined {
  return kind === 'practice' ? openedAt : log.find(({ event }) => event.type === 'round-started')?.at;
}

function solved(log: readonly StoredEvent[], problemId: ProblemId): Pick<Met, 'solvedAt'> {
  const last = log.findLast(({ event }) => event.type === 'job-finished' && event.problemId === problemId && event.kind === 'submission' && event.verdict === 'accepted');
  return last ? { solvedAt: last.at } : {};
}

function later(one: Met | undefined, other: Met): Met {
  const solvedAt = [one?.solvedAt, other.solvedAt].filter((at) => at !== undefined);
  return { openedAt: Math.max(one?.openedAt ?? 0, other.openedAt), ...(solvedAt.length > 0 && { solvedAt: Math.max(...solvedAt) }) };
}
