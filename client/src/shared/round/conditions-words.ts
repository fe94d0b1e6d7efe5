import type { Assistance, DsaConditions, PickReason } from '@dayseven/contracts/vocabulary';
import { counted } from '../quantities.ts';
import { languageNames } from '../words.ts';
import { allowedTime, modeNames } from './mode-words.ts';

export const reasonSentences: Readonly<Record<PickReason, string>> = {
  chosen: 'the one you chose',
  sister: 'like the one to drill',
  taste: 'an easy one to try a round with',
  'weak-topic': 'a topic you named as weak',
  'topic-not-seen': 'a topic you had not met yet',
  'never-opened': 'a problem you had never opened',
  'kept-for-mocks': 'kept back for mock rounds',
  'longest-unseen': 'the one you had not seen for longest',
};

const editors: Readonly<Record<Assistance, string>> = { plain: 'a plain editor', highlighting: 'an editor with colours', completion: 'an editor with completion' };

/** "2 problems, 1 h 10 min, Go, Strict, an editor with completion" */
export function conditionsLine(conditions: DsaConditions): string {
  const { problems, language, mode, assistance = 'completion' } = conditions;
  return [counted(problems, 'problem'), allowedTime(conditions), languageNames[language], modeNames[mode], editors[assistance]].join(', ');
}

/** A drill and a taste are called what their buttons call them. */
export function dsaName({ sisterOf, taste }: Pick<DsaConditions, 'sisterOf' | 'taste'>): string {
  if (taste === true) return 'Two minutes to try';
  return sisterOf === undefined ? 'DSA round' : 'Drill';
}

/** What the clock's first second shows. */
export function dsaFirstSecond({ problems, sisterOf, taste }: DsaConditions): string {
  if (taste === true) return 'An easy problem shows with the first second. Nothing of it counts.';
  if (sisterOf !== undefined) return 'A problem like the one to drill shows with the first second.';
  return problems === 1 ? 'The problem shows with the first second.' : 'The problems show with the first second.';
}
