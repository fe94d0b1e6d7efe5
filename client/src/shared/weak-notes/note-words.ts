import type { NoteCause, NoteId, NoteSource, Grade } from '@dayseven/contracts/vocabulary';
import { momentDigits } from '../clock-digits.ts';
import { counted } from '../quantities.ts';
import { topicNames } from '../words.ts';

const causes: Readonly<Record<NoteCause, string>> = {
  'missed-case': 'a missed case', 'worked-then-broken': 'a run that broke', hints: 'a hint', costs: 'what it costs', 'weak-answer': 'a weak answer', 'missed-point': 'a missed point', 'never-asked': 'a question never asked', race: 'a race', 'design-question': 'a question of the design', written: 'written in a round',
};

/** "From a round: a missed case", "Pasted" */
export function sourceWords(source: NoteSource): string {
  if (source.kind === 'own') return 'Your own';
  if (source.kind === 'pasted') return 'Pasted';
  return `From a round: ${causes[source.because]}${source.atMs === undefined ? '' : ` at ${momentDigits(source.atMs)}`}`;
}

const names: Readonly<Record<string, string | undefined>> = topicNames;

/** A topic of the problems by its name, any other as it was written. */
export const topicWords = (topic: string): string => names[topic] ?? topic;

/** The keys 1 to 4 in order. */
export const grades: readonly { readonly grade: Grade; readonly name: string }[] = [
  { grade: 'again', name: 'Forgot' }, { grade: 'hard', name: 'Hard' }, { grade: 'good', name: 'Good' }, { grade: 'easy', name: 'Easy' },
];

export const inDays = (days: number): string => (days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`);

/** "2 forgot, 1 hard, 5 good." */
export function gradesWords(given: readonly Grade[]): string {
  const counts = grades.map(({ grade, name }) => ({ name, count: given.filter((one) => one === grade).length }));
  return `${counts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name.toLowerCase()}`).join(', ')}.`;
}

/** The name of what is written of a note, or of one that is proposed, until it is saved. */
export const noteWriting = (id: NoteId): string => `note.${id}`;
