import type { RoundId, RoundView } from '@dayseven/contracts';
import type { MachineEvent } from '../../domain/machine/machine-event.ts';
import { foldMachineRound, type MachineRound } from '../../domain/machine/machine-round.ts';
import { deadlineOf } from '../../domain/round/round-clock.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnMachine } from '../find-own.ts';
import type { StoredEvent } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';

export interface Standing {
  readonly round: MachineRound;
  readonly log: readonly StoredEvent[];
  readonly now: number;
}

/** What a request leaves in the log: one event, or undefined when the round stands so already. */
type Decide<Request> = (standing: Standing, request: Request) => Result<MachineEvent | undefined, Refusal>;

/** A use case that changes a machine-coding round while its clock runs. */
export function createMachineChange<Request extends { readonly roundId: RoundId }>({ rounds, clock, announcer, showRound }: ChangeDeps, decide: Decide<Request>): UseCase<Request, RoundView> {
  return async function changeMachine(viewer, request) {
    const { roundId } = request;
    const found = await findOwnMachine(rounds, viewer, roundId);
    if (!found.ok) return found;
    const standing = runningMachine(await rounds.events(roundId), clock.now());
    if (!standing.ok) return standing;
    const decided = decide(standing.value, request);
    if (!decided.ok) return decided;
    if (decided.value) {
      await rounds.append(roundId, decided.value, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}

/** The round of a log, where its clock still allows work on it. */
export function runningMachine(log: readonly StoredEvent[], now: number): Result<Standing, Refusal> {
  const round = foldMachineRound(log);
  if (!round) return refuse('round-not-found', 'This is not a machine-coding round.');
  const isRunning = round.clock.state === 'running' && now <= (deadlineOf(round.clock) ?? now);
  return isRunning ? ok({ round, log, now }) : refuse('round-not-running', whyNot(round.clock));
}
