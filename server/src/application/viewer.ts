import type { PersonId, TabId } from '@dayseven/contracts/vocabulary';

/** Who asks, and from which seat. On localhost one person exists and sits in the candidate's. */
export interface Viewer {
  readonly personId: PersonId;
  readonly seat: 'candidate' | 'interviewer' | 'host';
  /** The page that asks, where it is one. */
  readonly tab?: TabId;
}
