import type { RoundId, RoundView } from '@dayseven/contracts';
import type { MachineEvent } from '../../domain/machine/machine-event.ts';
import { foldMachineRound, type MachineRound } from '../../domain/machine/machine-round.ts';
import { takesWork } from '../../domain/round/round-clock.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnMachine } from '../find-own.ts';
import { keepChange, type Decided } from '../keep-change.ts';
import type { StoredEvent } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import { whyNot } from '../timed-round/running-sheet.ts';

export interface Standing {
  readonly round: MachineRound;
  readonly log: readonly StoredEvent[];
  readonly now: number;
}

type Decide<Request> = (standing: Standing, request: Request) => Decided<MachineEvent>;

/** A use case that changes a machine-coding round while its clock runs. */
export function createMachineChange<Request extends { readonly roundId: RoundId }>(deps: ChangeDeps, decide: Decide<Request>): UseCase<Request, RoundView> {
  return async function changeMachine(viewer, request) {
    const { roundId } = request;
    const found = await findOwnMachine(deps.rounds, viewer, roundId);
    if (!found.ok) return found;
    const standing = runningMachine(await deps.rounds.events(roundId), deps.clock.now());
    return standing.ok ? keepChange(deps, found.value, decide(standing.value, request)) : standing;
  };
}

/** The round of a log, where its clock still allows work on it. */
export function runningMachine(log: readonly StoredEvent[], now: number): Result<Standing, Refusal> {
  const round = foldMachineRound(log);
  if (!round) return refuse('round-not-found', 'This is not a machine-coding round.');
  return takesWork(round.clock, now) ? ok({ round, log, now }) : refuse('round-not-running', whyNot(round.clock));
}
