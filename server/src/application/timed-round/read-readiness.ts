import type { ReadinessView } from '@dayseven/contracts';
import { fullBehavioralQuestions } from '../../domain/behavioral/behavioral-headline.ts';
import { fullDesignMinutes, fullMachineMinutes, meetsDesignBar, meetsDsaBar, meetsMachineBar, readinessOf } from '../../domain/round/readiness.ts';
import type { Viewer } from '../viewer.ts';
import type { ListRounds } from './list-rounds.ts';

export type ReadReadiness = (viewer: Viewer) => Promise<ReadinessView>;

/** How the viewer stands to the bar of each kind, by the full rounds that are over and count. */
export function createReadReadiness({ listRounds }: { readonly listRounds: ListRounds }): ReadReadiness {
  return async function readReadiness(viewer) {
    const counting = (await listRounds(viewer)).filter(({ clock, discounted }) => clock.state === 'over' && discounted === undefined);
    // What a day holds back lists no problem yet.
    const dsa = counting.flatMap(({ dsa: round, isAwaited }) => (round?.conditions.problems === 2 && round.problems.length > 0 && isAwaited !== true ? [round.problems] : []));
    const design = counting.flatMap((round) => (round.design && round.conditions.minutes >= fullDesignMinutes ? [round.design] : []));
    const behavioral = counting.flatMap((round) => (round.behavioral && round.behavioral.questions >= fullBehavioralQuestions ? [round.behavioral.meetsBar] : []));
    const machine = counting.flatMap((round) => (round.machine?.form === 'day' && round.conditions.minutes >= fullMachineMinutes ? [round.machine] : []));
    return {
      dsa: readinessOf(dsa.map((problems) => meetsDsaBar(problems.map(({ verdict }) => verdict)))),
      design: readinessOf(design.map(meetsDesignBar)),
      'machine-coding': readinessOf(machine.map(meetsMachineBar)),
      behavioral: readinessOf(behavioral),
    };
  };
}
