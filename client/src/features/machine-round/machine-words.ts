import type { MachineConditions, MachineForm, Mode } from '@dayseven/contracts/vocabulary';
import { allowedTime, modeNames } from '../../shared/round/mode-words.ts';
import { languageNames } from '../../shared/words.ts';

interface FormWords {
  readonly name: string;
  readonly means: string;
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** What each form of the round is, with its minutes. */
export const forms: Readonly<Record<MachineForm, FormWords>> = {
  day: { name: 'As on day 7', means: 'Two levels, and a request in the middle that comes at its minute, whatever has passed.', least: 45, usual: 55, most: 60 },
  full: { name: 'In full', means: 'All levels of a problem, each when the one before it passes or at its minute.', least: 90, usual: 105, most: 120 },
};

export const machineModeMeans: Readonly<Record<Mode, readonly string[]>> = {
  strict: [
    'The clock does not stop: there is no pause, and a closed page costs time.',
    'Of a hidden script you learn its level, category and outcome only.',
    'At zero your files are judged as they are; a better earlier submission stands.',
  ],
  relaxed: [
    'You may pause as often as you like; pauses are noted, not counted.',
    'The first failing hidden script shows what it was.',
    'At zero your files are judged as they are; a better earlier submission stands.',
  ],
};

/** "55 min, Go, As on day 7, Strict" */
export function machineLine(conditions: Omit<MachineConditions, 'problem'>): string {
  return [allowedTime(conditions), languageNames[conditions.language], forms[conditions.form].name.toLowerCase(), modeNames[conditions.mode]].join(', ');
}
