import type { AskedQuestionView } from '@dayseven/contracts';
import type { BehavioralConditions, BehavioralFamily, Competency, QuestionReason } from '@dayseven/contracts/vocabulary';
import { clockDigits } from '../../shared/clock-digits.ts';
import { counted } from '../../shared/quantities.ts';
import { allowedTime, modeNames } from '../../shared/round/mode-words.ts';

/** "4 questions, 50 min, Strict" */
export function conditionsLine(conditions: BehavioralConditions): string {
  return [counted(conditions.questions, 'question'), allowedTime(conditions), modeNames[conditions.mode]].join(', ');
}

export const familyNames: Readonly<Record<BehavioralFamily, string>> = {
  ownership: 'Ownership', failure: 'Failure', conflict: 'Conflict', ambiguity: 'Ambiguity', growth: 'Growth', delivery: 'Delivery', influence: 'Influence', incident: 'Incident', motivation: 'Motivation', resume: 'Your path',
};

export const competencyNames: Readonly<Record<Competency, string>> = {
  ownership: 'ownership', 'dealing-with-failure': 'dealing with failure', conflict: 'conflict', ambiguity: 'ambiguity', learning: 'learning', delivery: 'delivery', influence: 'influence',
  'incident-response': 'incident response', mentoring: 'mentoring', 'technical-judgement': 'technical judgement', 'user-focus': 'user focus', motivation: 'motivation',
};

export const reasonWords: Readonly<Record<QuestionReason, string>> = {
  'competency-not-asked': 'it asks for something you were not asked yet', 'kept-for-mocks': 'it is kept for mock rounds', 'never-asked': 'you had never been asked it', 'longest-ago': 'it was asked longest ago',
};

export interface AnswerTime {
  readonly words: string;
  readonly tone: 'calm' | 'warn' | 'bad';
}

const warnMs = 30_000;

/** What the clock of one question says at a moment of the round's own time: the minute to prepare, then the answer's minutes, with a warning before they are over. */
export function answerTime({ answerFromMs, answerMinutes }: Pick<AskedQuestionView, 'answerFromMs' | 'answerMinutes'>, nowMs: number): AnswerTime {
  if (nowMs < answerFromMs) return { words: `Prepare: ${clockDigits(answerFromMs - nowMs)}`, tone: 'calm' };
  const left = answerFromMs + answerMinutes * 60_000 - nowMs;
  if (left <= 0) return { words: `Over ${answerMinutes} minutes; come to the end`, tone: 'bad' };
  return { words: `Answer: ${clockDigits(left)} left`, tone: left <= warnMs ? 'warn' : 'calm' };
}

/** "Answered in 2:10; 40 s to prepare", from the moments of a question that is over. */
export function tookWords({ askedMs, answerFromMs, finishedMs }: AskedQuestionView): string {
  if (finishedMs === undefined) return 'The answer was not finished.';
  return `Prepared for ${clockDigits(answerFromMs - askedMs)}, answered in ${clockDigits(finishedMs - answerFromMs)}.`;
}
