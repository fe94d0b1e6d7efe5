import type { TimedKind } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore, StoredEvent, StoredRound } from '../ports/round-store.ts';
import { createTryFor } from './try-for.ts';

/** Says what an interviewer would say, in every running round of one kind; what is said is in the round's log before it is told. */
export interface Interviewer {
  start(): void;
  stop(): void;
}

export interface InterviewerDeps {
  readonly rounds: Pick<RoundStore, 'unfinished' | 'events' | 'append'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly announcer: Pick<Announcer, 'roundChanged'>;
  readonly report: (problem: string, cause: unknown) => void;
  /** Does something again and again, several times a second, until it is told to stop. */
  readonly repeat: (work: () => Promise<void>) => () => void;
}

export interface Interviewing {
  readonly kind: TimedKind;
  /** How often a round is looked at: nobody notices when something is said a little later, and reading a log costs. */
  readonly everyMs: number;
  /** For the log, when it goes wrong. */
  readonly problem: string;
  /** What is to be said now, if anything. */
  readonly due: (round: StoredRound, log: readonly StoredEvent[], now: Instant) => RoundEvent | undefined;
}

export function createInterviewer({ rounds, clock, announcer, report, repeat }: InterviewerDeps, { kind, everyMs, problem, due }: Interviewing): Interviewer {
  let stop = (): void => undefined;
  let lastLook = -Infinity;
  const failed = (cause: unknown): void => report(problem, cause);
  const tryFor = createTryFor(failed);

  async function look(round: StoredRound): Promise<void> {
    const [log, now] = [await rounds.events(round.id), clock.now()];
    const said = due(round, log, now);
    if (!said) return;
    await rounds.append(round.id, said, now);
    announcer.roundChanged(round.id);
  }

  async function tick(): Promise<void> {
    if (clock.now() - lastLook < everyMs) return;
    lastLook = clock.now();
    // A round that cannot be read is no reason to be silent in another.
    for (const round of await rounds.unfinished()) if (round.kind === kind) await tryFor(round.id, () => look(round));
  }

  return {
    start: () => void (stop = repeat(() => tick().catch(failed))),
    stop: () => stop(),
  };
}
