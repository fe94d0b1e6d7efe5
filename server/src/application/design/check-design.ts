import type { DesignCheckView, DismissCheck, RoundId, ThisRound } from '@dayseven/contracts';
import { checkDesign } from '../../domain/design/design-check.ts';
import { foldDesignRound, type DesignRound } from '../../domain/design/design-round.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { DraftBook } from '../draft-book.ts';
import { findOwnDesign } from '../find-own.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';
import type { BoardBook } from './board-book.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly drafts: Pick<DraftBook, 'readDocument'>;
  readonly boards: Pick<BoardBook, 'read'>;
  readonly clock: Clock;
}

/** A second look at a design: at any time where the round is relaxed, and in Strict once it is over. */
export function createDesignChecks({ rounds, drafts, boards, clock }: Deps) {
  async function find(viewer: Viewer, id: RoundId): Promise<Result<DesignRound, Refusal>> {
    const found = await findOwnDesign(rounds, viewer, id);
    if (!found.ok) return found;
    const round = foldDesignRound(await rounds.events(id));
    if (!round) return refuse('round-not-found', 'This is not a design round.');
    if (round.clock.state === 'planned') return refuse('round-not-running', 'The round has not started yet.');
    return round.clock.state !== 'over' && round.conditions.mode === 'strict' ? refuse('round-not-running', 'In Strict the design check comes with the debrief.') : ok(round);
  }

  async function look(id: RoundId, { template, components, estimates, dismissed }: Pick<DesignRound, 'template' | 'components' | 'estimates' | 'dismissed'>): Promise<DesignCheckView> {
    const [document, { elements }] = await Promise.all([drafts.readDocument(id), boards.read(id)]);
    return { questions: checkDesign({ document: document.text, template, elements, components, estimates: estimates.length, dismissed }).map((one) => ({ ...one })) };
  }

  const readCheck: UseCase<ThisRound, DesignCheckView> = async (viewer, { roundId }) => {
    const round = await find(viewer, roundId);
    return round.ok ? ok(await look(roundId, round.value)) : round;
  };

  /** Puts a question aside for good; twice is as once. */
  const dismissCheck: UseCase<DismissCheck, DesignCheckView> = async (viewer, { roundId, rule }) => {
    const found = await find(viewer, roundId);
    if (!found.ok) return found;
    const { dismissed } = found.value;
    if (dismissed.includes(rule)) return ok(await look(roundId, found.value));
    await rounds.append(roundId, { type: 'check-dismissed', v: 1, rule }, clock.now());
    return ok(await look(roundId, { ...found.value, dismissed: [...dismissed, rule] }));
  };

  return { readCheck, dismissCheck };
}
