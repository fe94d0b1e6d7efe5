import type { AskedQuestion } from '../../domain/behavioral/behavioral-round.ts';
import { answerUnits } from '../../domain/behavioral/star-marks.ts';
import type { BehavioralQuestion } from '../ports/question-catalogue.ts';

/** What of an answer can be marked; nothing of reasons and plans, which the four parts do not fit. */
export function markable({ shape }: BehavioralQuestion, { typed }: AskedQuestion): readonly string[] {
  return shape === 'story' ? answerUnits(typed[0] ?? '') : [];
}

/** Whether a debrief shows what is listened for in an answer: where it can be marked, after that or instead of it. */
export function showsSignals(question: BehavioralQuestion, asked: AskedQuestion): boolean {
  return asked.hasOpenSignals || markable(question, asked).length === 0;
}
