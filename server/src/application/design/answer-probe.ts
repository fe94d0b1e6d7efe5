import type { AnswerProbe, RoundView } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { createDesignChange } from './change-design.ts';

/** Notes that a probe was answered aloud or put aside; the first answer counts. */
export function createAnswerProbe(deps: ChangeDeps): UseCase<AnswerProbe, RoundView> {
  return createDesignChange<AnswerProbe>(deps, ({ probes }, { probe, answer }) => {
    const shown = probes.find((one) => one.probe === probe);
    if (!shown) return refuse('invalid-request', 'The interviewer has not said that.');
    return ok(shown.answer === undefined ? { type: 'probe-answered', v: 1, probe, answer } : undefined);
  });
}
