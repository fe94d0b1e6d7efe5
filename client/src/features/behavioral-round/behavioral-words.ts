import type { AskedQuestionView } from '@dayseven/contracts';
import type { Band, BehavioralConditions, BehavioralFamily, QuestionReason } from '@dayseven/contracts/vocabulary';
import { clockDigits } from '../../shared/clock-digits.ts';
import { counted } from '../../shared/quantities.ts';
import { allowedTime, modeNames } from '../../shared/round/mode-words.ts';
import { bandNames } from '../../shared/round/rubric-words.ts';

/** The four, the weakest first: the keys 1 to 4. */
export const bands = Object.keys(bandNames) as readonly Band[];

/** "4 questions, 50 min, Strict" */
export function conditionsLine(conditions: BehavioralConditions): string {
  return [counted(conditions.questions, 'question'), allowedTime(conditions), modeNames[conditions.mode]].join(', ');
}

export const familyNames: Readonly<Record<BehavioralFamily, string>> = {
  ownership: 'Ownership', failure: 'Failure', conflict: 'Conflict', ambiguity: 'Ambiguity', growth: 'Growth', delivery: 'Delivery', influence: 'Influence', incident: 'Incident', motivation: 'Motivation', resume: 'Your path',
};

export const reasonWords: Readonly<Record<QuestionReason, string>> = {
  'no-story': 'none of your stories shows what it asks for', 'answered-badly': 'you rated your last answer to its like as no', 'competency-not-asked': 'it asks for something you were not asked yet', 'kept-for-mocks': 'it is kept for mock rounds', 'never-asked': 'you had never been asked it', 'longest-ago': 'it was asked longest ago',
};

export interface AnswerTime {
  readonly words: string;
  /** How much is left of the minute or the minutes, 0 to 1. */
  readonly left: number;
  readonly tone: 'calm' | 'warn' | 'bad';
}

const warnMs = 30_000;
const prepareMs = 60_000;

/** What the clock of one question says at a moment of the round's own time: the minute to prepare, then the answer's minutes, with a warning before they are over. */
export function answerTime({ answerFromMs, answerMinutes }: Pick<AskedQuestionView, 'answerFromMs' | 'answerMinutes'>, nowMs: number): AnswerTime {
  if (nowMs < answerFromMs) return { words: `Prepare: ${clockDigits(answerFromMs - nowMs)}`, left: Math.min(1, (answerFromMs - nowMs) / prepareMs), tone: 'calm' };
  const left = answerFromMs + answerMinutes * 60_000 - nowMs;
  if (left <= 0) return { words: `Over ${answerMinutes} minutes; come to the end`, left: 0, tone: 'bad' };
  return { words: `Answer: ${clockDigits(left)} left`, left: left / (answerMinutes * 60_000), tone: left <= warnMs ? 'warn' : 'calm' };
}

const tooOften = 3;

/** A warning where one story served three questions or more; undefined where none did. */
export function storyToldTooOften(asked: readonly Pick<AskedQuestionView, 'story'>[]): string | undefined {
  const told = asked.flatMap(({ story }) => (story === undefined ? [] : [story]));
  const often = told.find(({ id }) => told.filter((other) => other.id === id).length >= tooOften);
  if (often === undefined) return undefined;
  const times = told.filter(({ id }) => id === often.id).length;
  return `${often.title === undefined ? 'One story' : `"${often.title}"`} served ${times} questions. An interviewer hears that it is your only one: have another ready.`;
}
