import type { AskedQuestionView } from '@dayseven/contracts';
import { clockDigits } from '../clock-digits.ts';
import { bandNames } from '../round/rubric-words.ts';
import { fillerWords } from './filler-words.ts';
import { sharesWords } from './star-words.ts';

/** "Prepared for 00:40, answered in 02:10.", from the moments of a question that is over. */
export function tookWords({ askedMs, answerFromMs, finishedMs }: AskedQuestionView): string {
  if (finishedMs === undefined) return 'The answer was not finished.';
  return `Prepared for ${clockDigits(answerFromMs - askedMs)}, answered in ${clockDigits(finishedMs - answerFromMs)}.`;
}

/** "Recorded: 02:10.", all recordings of a question together; undefined where there is none. */
export function recordedWords({ recordings }: AskedQuestionView): string | undefined {
  const ms = recordings.reduce((sum, { end }) => sum + (end?.ms ?? 0), 0);
  return ms === 0 ? undefined : `Recorded: ${clockDigits(ms)}.`;
}

/** What there is to say of an answer beside its words, a sentence each. */
export function answerFacts(question: AskedQuestionView): readonly string[] {
  const { askedMs, band, story, after, recordings } = question;
  const shares = after?.marking?.shares ?? after?.recorded?.shares;
  return [
    `Asked at ${clockDigits(askedMs)}.`, tookWords(question), recordedWords(question), band && `Your band: ${bandNames[band]}.`,
    story && `Story: ${story.title ?? 'one that is deleted'}.`, shares && `By your marks: ${sharesWords(shares)}`, fillerWords(recordings),
  ].filter((words) => words !== undefined);
}
