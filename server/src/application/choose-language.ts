import type { ChooseLanguage, RoundView } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { foldRound, sheetOf } from '../domain/round/round-state.ts';
import { findRunningSheet } from './dsa/running-sheet.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import type { RoundStore } from './ports/round-store.ts';
import type { UseCase } from './refusal.ts';
import type { ShowRound } from './show-round.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly showRound: ShowRound;
}

/** Switches the language of a sheet; both drafts stay. */
export function createChooseLanguage({ rounds, clock, announcer, showRound }: Deps): UseCase<ChooseLanguage, RoundView> {
  return async function chooseLanguage(viewer, { roundId, problemId, language }) {
    const found = await findRunningSheet({ rounds, clock }, viewer, { roundId, problemId });
    if (!found.ok) return found;
    const log = await rounds.events(roundId);
    if (sheetOf(foldRound(log.map(({ event }) => event)), problemId).language !== language) {
      await rounds.append(roundId, { type: 'language-chosen', v: 2, problemId, language }, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}
