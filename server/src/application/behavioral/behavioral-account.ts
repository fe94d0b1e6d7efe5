import type { BehavioralAccount } from '../../domain/behavioral/behavioral-headline.ts';
import type { AskedQuestion, BehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import type { StarShares } from '../../domain/behavioral/star-marks.ts';
import type { QuestionCatalogue } from '../ports/question-catalogue.ts';
import { recordedShares, typedShares } from './signals.ts';

/** A behavioral round as its headline and its bar look at it. */
export function accountOf({ picks, asked }: BehavioralRound, questions: QuestionCatalogue): BehavioralAccount {
  return {
    of: picks.length,
    answers: asked.map((one) => ({
      isFinished: one.finishedMs !== undefined,
      isWithinMinutes: isWithinMinutes(one, questions),
      typed: Object.values(one.typed).join('\n'),
      shares: sharesOf(one, questions),
      band: one.band,
      storyId: one.storyId,
      lacksStory: picks.some(({ questionId, because }) => questionId === one.questionId && because.includes('no-story')),
    })),
  };
}

function isWithinMinutes({ questionId, finishedMs, answerFromMs }: AskedQuestion, questions: QuestionCatalogue): boolean {
  const minutes = questions.find(questionId)?.answerMinutes ?? Infinity;
  return finishedMs !== undefined && finishedMs - answerFromMs <= minutes * 60_000;
}

function sharesOf(asked: AskedQuestion, questions: QuestionCatalogue): StarShares | undefined {
  const question = questions.find(asked.questionId);
  return question && (typedShares(question, asked) ?? recordedShares(question, asked));
}
