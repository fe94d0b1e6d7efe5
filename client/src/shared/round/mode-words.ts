import type { Conditions, ExtraTime, Mode } from '@dayseven/contracts/vocabulary';
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

/** "1 h 10 min", with extra time counted in; "no limit" */
export function allowedTime({ minutes, extraTime }: Conditions): string {
  return extraTime === 'untimed' ? 'no limit' : spokenTime(minutes * extraTime * 60_000);
}

/** The same for a round in which nothing is judged by tests. */
export const designModeMeans: Readonly<Record<Mode, readonly string[]>> = {
  strict: [
    'The clock does not stop: there is no pause, and a closed page costs time.',
    'The interviewer answers what you ask, and tells nothing you do not ask for.',
    'At zero the document and the board stay as they are; the debrief looks at both, with a check of them.',
  ],
  relaxed: [
    'You may pause as often as you like; pauses are noted, not counted.',
    'The interviewer answers what you ask; a list of what could be asked and a check of the design are there when you want them.',
    'At zero the document and the board stay as they are; the debrief looks at both.',
  ],
};

/** The same for a round of questions. */
export const behavioralModeMeans: Readonly<Record<Mode, readonly string[]>> = {
  strict: [
    'The clock does not stop: there is no pause, and a closed page costs time.',
    'One question at a time; one that is closed does not come back.',
    'At zero what you typed is kept, and the notes that are left wait for another day.',
  ],
  relaxed: [
    'You may pause as often as you like; pauses are noted, not counted.',
    'One question at a time; one that is closed does not come back.',
    'At zero what you typed is kept, and the notes that are left wait for another day.',
  ],
};
