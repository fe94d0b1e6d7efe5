import type { AskedQuestion } from '../../domain/behavioral/behavioral-round.ts';
import { recordingToMark, type Recording } from '../../domain/behavioral/recording.ts';
import { answerUnits, starShares, type StarShares } from '../../domain/behavioral/star-marks.ts';
import type { BehavioralQuestion } from '../ports/question-catalogue.ts';

/** What of a typed answer can be marked; nothing of reasons and plans, which the four parts do not fit. */
export function markable({ shape }: BehavioralQuestion, { typed }: AskedQuestion): readonly string[] {
  return shape === 'story' ? answerUnits(typed[0] ?? '') : [];
}

/** The recording of an answer that can be marked, by the same rule. */
export function markableRecording({ shape }: BehavioralQuestion, { recordings }: AskedQuestion): Recording | undefined {
  return shape === 'story' ? recordingToMark(recordings) : undefined;
}

/** Where a typed answer went by its candidate's marks. */
export function typedShares(question: BehavioralQuestion, asked: AskedQuestion): StarShares | undefined {
  return starShares(asked.marks.typed ?? [], markable(question, asked).map(({ length }) => length));
}

/** Where a recorded one went, second by second. */
export function recordedShares(question: BehavioralQuestion, asked: AskedQuestion): StarShares | undefined {
  const seconds = Math.ceil((markableRecording(question, asked)?.end?.ms ?? 0) / 1000);
  return starShares(asked.marks.recorded ?? [], Array.from({ length: seconds }, () => 1));
}

/** Whether a debrief shows what is listened for in an answer: where it can be marked, after that or instead of it. */
export function showsSignals(question: BehavioralQuestion, asked: AskedQuestion): boolean {
  return asked.hasOpenSignals || (markable(question, asked).length === 0 && markableRecording(question, asked) === undefined);
}
