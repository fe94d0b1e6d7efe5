import type { Edit } from '@dayseven/contracts/vocabulary';

/** The part of Monaco's change that matters here. */
export interface MonacoChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Monaco's changes all speak of the text before them; from the last to the first they can be applied one by one. */
export function editsFromMonaco(changes: readonly MonacoChange[]): readonly Edit[] {
  return [...changes]
    .sort((one, other) => other.rangeOffset - one.rangeOffset)
    .map(({ rangeOffset, rangeLength, text }) => [rangeOffset, rangeLength, text]);
}
