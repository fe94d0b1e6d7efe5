import type { TimedKind } from '@dayseven/contracts/vocabulary';

export const kindNames: Readonly<Record<TimedKind, string>> = { dsa: 'DSA', design: 'System design', behavioral: 'Behavioral', 'machine-coding': 'Machine coding' };

/** Whether programs are judged in a round of a kind. */
export const hasPrograms: Readonly<Record<TimedKind, boolean>> = { dsa: true, design: false, behavioral: false, 'machine-coding': true };

/** What a round of a kind asks for, in a line. */
export const kindMeans: Readonly<Record<TimedKind, string>> = {
  dsa: 'Problems of mixed topics, judged against their tests.',
  design: 'One full design: a document, a board or a list of components, and an interviewer who answers what you ask.',
  behavioral: 'Questions about your own work, then the final review of weak notes.',
  'machine-coding': 'One program of several files, level by level, and a request that comes in the middle.',
};
