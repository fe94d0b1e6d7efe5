import type { BehavioralView, RoundId } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findRated, type Debriefing } from '../timed-round/find-rated.ts';
import type { ShowBehavioral } from './show-behavioral.ts';

interface Deps extends Debriefing {
  readonly showBehavioral: ShowBehavioral;
}

/** A behavioral round's questions and answers, once it is over and rated, for a report that has more than this round in it. */
export function createReadAnswers({ showBehavioral, ...debriefing }: Deps): UseCase<RoundId, BehavioralView> {
  return async function readAnswers(viewer, id) {
    const rated = await findRated(debriefing, viewer, id);
    if (!rated.ok) return rated;
    const answers = await showBehavioral(rated.value.log);
    return answers ? ok(answers) : refuse('round-not-found', 'This is not a behavioral round.');
  };
}
