import type { FactsView } from '@dayseven/contracts';
import { spokenTime } from '../../../shared/round/clock-words.ts';

export type Mistake = FactsView['mistakes'][number];

/** A classic mistake: the fact first, then what to do another time. */
export function mistakeWords({ kind, afterMs = 0, category = '' }: Mistake, title: string | undefined): string {
  switch (kind) {
    case 'code-first':
      return `Your first edit came ${spokenTime(afterMs)} after the start, with no note, no case and no word about the approach before it. Say the problem back, try an example and name your plan before you type.`;
    case 'complexity-unsaid':
      return 'What your programs cost was never said. Say time and space, and why, before you submit.';
    case 'edges-ignored':
      return `${title === undefined ? 'A' : `${title}: a`} hidden case of "${category.replaceAll('-', ' ')}" failed, and no case of your own was run. List the edges when you clarify, and run one before you submit.`;
  }
}
