import type { Assistance, DsaConditions, ExtraTime, Mode, PickReason } from '@dayseven/contracts/vocabulary';
import { counted } from '../../shared/quantities.ts';
import { languageNames } from '../../shared/words.ts';
import { spokenTime } from './clock-words.ts';

export const modeNames: Readonly<Record<Mode, string>> = { strict: 'Strict', relaxed: 'Relaxed' };

/** Three sentences on what a mode means, said before the start. */
export const modeMeans: Readonly<Record<Mode, readonly string[]>> = {
  strict: [
    'The clock does not stop: there is no pause, and a closed page costs time.',
    'Of a hidden case you learn its category and outcome only.',
    'At zero what is in the editors is judged; a better earlier submission stands.',
  ],
  relaxed: [
    'You may pause as often as you like; pauses are noted, not counted.',
    'The first failing hidden case shows what it was.',
    'At zero what is in the editors is judged; a better earlier submission stands.',
  ],
};

export const extraTimes: readonly { readonly value: ExtraTime; readonly name: string }[] = [
  { value: 1, name: 'None' }, { value: 1.25, name: 'A quarter more' }, { value: 1.5, name: 'Half more' }, { value: 2, name: 'Twice the time' }, { value: 'untimed', name: 'No limit' },
];

export const reasonSentences: Readonly<Record<PickReason, string>> = {
  sister: 'like the one to drill',
  'weak-topic': 'a topic you named as weak',
  'topic-not-seen': 'a topic you had not met yet',
  'never-opened': 'a problem you had never opened',
  'kept-for-mocks': 'kept back for mock rounds',
  'longest-unseen': 'the one you had not seen for longest',
};

export const assistanceNames: Readonly<Record<Assistance, string>> = { plain: 'Plain text', highlighting: 'Colours and brackets', completion: 'Completion' };

export const assistanceMeans: Readonly<Record<Assistance, string>> = {
  plain: 'As in a shared document: no colours, nothing suggested.',
  highlighting: 'Colours and matching brackets, nothing suggested and nothing marked while you type.',
  completion: 'Suggestions of what the language has, and Ctrl S formats.',
};

const editors: Readonly<Record<Assistance, string>> = { plain: 'a plain editor', highlighting: 'an editor with colours', completion: 'an editor with completion' };

/** "2 problems, 1 h 10 min, Go, Strict, an editor with completion" */
export function conditionsLine(conditions: DsaConditions): string {
  const { problems, minutes, extraTime, language, mode, assistance = 'completion' } = conditions;
  const time = extraTime === 'untimed' ? 'no limit' : spokenTime(minutes * extraTime * 60_000);
  return [counted(problems, 'problem'), time, languageNames[language], modeNames[mode], editors[assistance]].join(', ');
}
