import type { TimedKind } from '@dayseven/contracts/vocabulary';

export const kindNames: Readonly<Record<TimedKind, string>> = { dsa: 'DSA' };

/** What a round of a kind asks for, in a line. */
export const kindMeans: Readonly<Record<TimedKind, string>> = { dsa: 'Two mixed problems, judged against their tests.' };
