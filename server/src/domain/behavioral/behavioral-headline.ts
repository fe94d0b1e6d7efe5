import type { Band, HeadlineKind, StoryId } from '@dayseven/contracts/vocabulary';
import type { StarShares } from './star-marks.ts';

/** An answer, as far as the headline and the bar look at it. */
export interface AnswerAccount {
  readonly isFinished: boolean;
  readonly isWithinMinutes: boolean;
  /** All that was typed to the question and what was asked after it. */
  readonly typed: string;
  /** Where it went, where its candidate marked it. */
  readonly shares: StarShares | undefined;
  readonly band: Band | undefined;
  readonly storyId: StoryId | undefined;
  /** It asked for something no story of the candidate's showed. */
  readonly lacksStory: boolean;
}

export interface BehavioralAccount {
  /** How many questions the round had. */
  readonly of: number;
  /** Those that were asked. */
  readonly answers: readonly AnswerAccount[];
}

const [tooOften, leastResult, mostBeginning] = [3, 5, 50];
export const mostTakeaways = 3;

/** From the worst to the mildest; the first that is true is the headline. */
const rules: readonly (readonly [HeadlineKind, (account: BehavioralAccount) => boolean])[] = [
  ['nothing-answered', ({ answers }) => !answers.some(({ isFinished }) => isFinished)],
  ['questions-unreached', ({ of, answers }) => answers.filter(({ isFinished }) => isFinished).length * 2 < of],
  ['no-result', ({ answers }) => answers.some(({ shares }) => shares !== undefined && shares.result < leastResult)],
  ['one-story', ({ answers }) => answers.some(({ storyId }) => storyId !== undefined && answers.filter((other) => other.storyId === storyId).length >= tooOften)],
  ['long-beginning', ({ answers }) => answers.some(({ shares }) => shares !== undefined && shares.situation + shares.task > mostBeginning)],
  ['answers-long', ({ answers }) => answers.filter(({ isFinished, isWithinMinutes }) => isFinished && !isWithinMinutes).length * 2 >= Math.max(1, answers.filter(({ isFinished }) => isFinished).length)],
  ['mostly-we', ({ answers }) => words(answers, /\bwe\b/gi) > words(answers, /\bI\b/g)],
  ['story-missing', ({ answers }) => answers.some(({ lacksStory, storyId }) => lacksStory && storyId === undefined)],
];

/** The true lines of the list, the worst first and three at most; never none. */
export function behavioralLines(account: BehavioralAccount): readonly [HeadlineKind, ...HeadlineKind[]] {
  const [worst = 'behavioral-holds', ...others] = rules.filter(([, isTrueOf]) => isTrueOf(account)).map(([kind]) => kind);
  return [worst, ...others.slice(0, mostTakeaways - 1)];
}

function words(answers: readonly AnswerAccount[], word: RegExp): number {
  return answers.reduce((sum, { typed }) => sum + (typed.match(word)?.length ?? 0), 0);
}

/** A round of fewer questions is practice, and not looked at. */
export const fullBehavioralQuestions = 3;

/** The stated bar: every question of the round answered within its minutes, and none of the answers rated as no by its candidate. */
export function meetsBehavioralBar({ of, answers }: BehavioralAccount): boolean {
  return answers.length === of && answers.every(({ isFinished, isWithinMinutes, band }) => isFinished && isWithinMinutes && band !== 'strong-no-hire' && band !== 'leaning-no');
}
