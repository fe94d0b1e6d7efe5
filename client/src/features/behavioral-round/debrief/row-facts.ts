import type { AskedQuestionView, StarSharesView } from '@dayseven/contracts';
import type { BehavioralRow } from '../../../shared/round/rubric-words.ts';
import { counted } from '../../../shared/quantities.ts';
import { fillerWords } from '../../../shared/behavioral/filler-words.ts';
import { sharesWords } from '../../../shared/behavioral/star-words.ts';

type Asked = readonly AskedQuestionView[];

/** What of a behavioral round bears on a row, each sentence with its source. Nothing is rated by it. */
export const rowFacts: Readonly<Record<BehavioralRow, (asked: Asked) => readonly string[]>> = {
  structure: (asked) => [...markedOnAverage(asked), ...answeredInTime(asked), ...fillersHeard(asked)],
  'own-part': ownWords,
  impact: (asked) => [...resultShare(asked), ...numbers(asked)],
  reflection: followedUp,
};

function sharesOf(asked: Asked): readonly StarSharesView[] {
  return asked.flatMap(({ after }) => after?.marking?.shares ?? after?.recorded?.shares ?? []);
}

function typedOf(asked: Asked): readonly string[] {
  return asked.map(({ typed, followUps }) => [typed, ...followUps.map((one) => one.typed)].join('\n').trim()).filter((text) => text !== '');
}

function markedOnAverage(asked: Asked): readonly string[] {
  const all = sharesOf(asked);
  const [only] = all;
  if (only === undefined) return asked.some(({ after }) => after?.marking !== undefined || after?.recorded !== undefined) ? ['No answer is marked yet.'] : [];
  if (all.length === 1) return [`By your marks on one answer: ${sharesWords(only)}`];
  const mean = (part: keyof StarSharesView): number => Math.round(all.reduce((sum, shares) => sum + shares[part], 0) / all.length);
  return [`By your marks on ${all.length} answers, on average: ${sharesWords({ situation: mean('situation'), task: mean('task'), action: mean('action'), result: mean('result'), unmarked: mean('unmarked') })}`];
}

function answeredInTime(asked: Asked): readonly string[] {
  const finished = asked.flatMap(({ finishedMs, answerFromMs, answerMinutes }) => (finishedMs === undefined ? [] : [finishedMs - answerFromMs <= answerMinutes * 60_000]));
  return finished.length === 0 ? [] : [`By the clock: ${finished.filter(Boolean).length} of ${counted(finished.length, 'answer')} within the minutes.`];
}

function fillersHeard(asked: Asked): readonly string[] {
  const words = fillerWords(asked.flatMap(({ recordings }) => recordings));
  return words === undefined ? [] : [words];
}

function ownWords(asked: Asked): readonly string[] {
  const typed = typedOf(asked).join('\n');
  if (typed === '') return [];
  const [mine, ours] = [/\bI\b/g, /\bwe\b/gi].map((word) => typed.match(word)?.length ?? 0);
  return [`By what you typed: "I" ${counted(mine ?? 0, 'time')}, "we" ${counted(ours ?? 0, 'time')}.`];
}

function resultShare(asked: Asked): readonly string[] {
  const all = sharesOf(asked);
  const without = all.filter(({ result }) => result === 0).length;
  return without === 0 ? [] : [`By your marks: ${without} of ${counted(all.length, 'answer')} without a result.`];
}

function numbers(asked: Asked): readonly string[] {
  const typed = typedOf(asked);
  return typed.length === 0 ? [] : [`By what you typed: a number in ${typed.filter((text) => /\p{Nd}/u.test(text)).length} of ${counted(typed.length, 'answer')}.`];
}

function followedUp(asked: Asked): readonly string[] {
  const all = asked.flatMap(({ followUps }) => followUps);
  if (all.length === 0) return [];
  return [`By the log: ${all.filter(({ answer, typed }) => answer === 'said' || typed !== '').length} of ${counted(all.length, 'follow-up')} answered.`];
}
