import type { TapeView } from '@dayseven/contracts';
import type { MarkKind } from '@dayseven/contracts/vocabulary';
import { bandNames } from './round/rubric-words.ts';
import { grades } from './weak-notes/note-words.ts';
import { outcomeWords, type Tone } from './outcome-words.ts';

type Mark = TapeView['marks'][number];

const kindNames: Readonly<Record<MarkKind, string>> = {
  run: 'Run', submission: 'Submission', hint: 'Hint taken', costs: 'Costs said', prompt: 'Interviewer', paste: 'Pasted from elsewhere', away: 'Away', pause: 'Paused', credit: 'Time given back', end: 'The end',
  asked: 'You asked', probe: 'Interviewer', curveball: 'A new turn',
  level: 'A level opened', race: 'Look for races', 'own-tests': 'Own tests', demo: 'Demo',
  question: 'Question', 'asked-on': 'Interviewer', recording: 'Recording', band: 'Question closed', review: 'Final review', graded: 'Note',
};

/** A look beside the verdict accepts nothing. */
const holds: Readonly<Partial<Record<MarkKind, string>>> = { race: 'no race was seen', 'own-tests': 'all passed', demo: 'ended by itself' };

/** "Run: Wrong answer", "Interviewer: How would you test it?" */
export function markWords({ kind, verdict, band, grade, text }: Mark): string {
  if (band !== undefined) return `Your band: ${bandNames[band]}`;
  if (grade !== undefined) return `${grades.find((one) => one.grade === grade)?.name}: ${text}`;
  // What the interviewer says of a level names it already.
  if (kind === 'level' && text !== undefined) return text;
  const more = verdict === undefined ? text : (verdict === 'accepted' ? holds[kind] : undefined) ?? outcomeWords[verdict].name;
  return more === undefined ? kindNames[kind] : `${kindNames[kind]}: ${more}`;
}

export function markTone({ kind, verdict }: Mark): Tone {
  if (kind === 'curveball' || kind === 'level') return 'warn';
  return verdict === undefined ? 'quiet' : outcomeWords[verdict].tone;
}
