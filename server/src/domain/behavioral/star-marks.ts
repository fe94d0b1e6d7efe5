import type { AnswerMark, StarPart } from '@dayseven/contracts/vocabulary';

/** Whole percents that add up to a hundred; `unmarked` is what comes before the first mark. */
export type StarShares = Readonly<Record<StarPart | 'unmarked', number>>;

/** What marks are put on: the lines of a typed answer, or its sentences where it is one long line. */
export function answerUnits(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.length === 1 ? text.trim().split(/(?<=[.!?])\s+/) : lines;
}

/** One mark for a unit, the last that was set, in their order. */
export function settledMarks(marks: readonly AnswerMark[]): readonly AnswerMark[] {
  return [...new Map(marks.map((mark) => [mark.at, mark])).values()].sort((a, b) => a.at - b.at);
}

/** Where an answer went, by the lengths of its units: a mark holds until the next one. Undefined without any mark. */
export function starShares(marks: readonly AnswerMark[], lengths: readonly number[]): StarShares | undefined {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const settled = settledMarks(marks).filter(({ at }) => at < lengths.length);
  if (settled.length === 0 || total === 0) return undefined;
  const spent: Record<StarPart | 'unmarked', number> = { situation: 0, task: 0, action: 0, result: 0, unmarked: 0 };
  let part: StarPart | 'unmarked' = 'unmarked';
  lengths.forEach((length, at) => {
    part = settled.find((mark) => mark.at === at)?.part ?? part;
    spent[part] += (100 * length) / total;
  });
  return wholePercents(spent);
}

/** Rounded so that they add up: the largest remainders are rounded up. */
function wholePercents(spent: Readonly<Record<StarPart | 'unmarked', number>>): StarShares {
  const down = { situation: Math.floor(spent.situation), task: Math.floor(spent.task), action: Math.floor(spent.action), result: Math.floor(spent.result), unmarked: Math.floor(spent.unmarked) };
  const names = ['situation', 'task', 'action', 'result', 'unmarked'] as const;
  const missing = 100 - names.reduce((sum, name) => sum + down[name], 0);
  const byRemainder = [...names].sort((a, b) => (spent[b] - down[b]) - (spent[a] - down[a]));
  for (const name of byRemainder.slice(0, missing)) down[name] += 1;
  return down;
}
