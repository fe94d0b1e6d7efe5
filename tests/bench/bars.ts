/** What is promised of the speed: design bars, in one place for the table and for whoever looks for them. */
export interface Bar {
  /** Which figure of a row it is held against: ours divided by theirs, theirs divided by ours, or ours itself. */
  readonly measure: 'at most, of theirs' | 'times quicker, at least' | 'at most';
  readonly value: number;
}

const ofBare = { measure: 'at most, of theirs', value: 1.25 } as const;
const ofEmptyCache = { measure: 'times quicker, at least', value: 40 } as const;

export const bars = {
  'go no import / bare': ofBare,
  'go fmt / bare': ofBare,
  'go fmt + json / bare': ofBare,
  'go fmt / empty cache': ofEmptyCache,
  'typescript / native': { measure: 'at most, of theirs', value: 0.5 },
  'typescript / classic': { measure: 'times quicker, at least', value: 10 },
  'first case': { measure: 'at most', value: 100 },
  burst: ofBare,
  keystroke: { measure: 'at most', value: 1 },
  'connected rounds': { measure: 'at most', value: 100 },
  page: { measure: 'at most', value: 2_000 },
  'board edit': { measure: 'at most', value: 100 },
  'board log': { measure: 'at most', value: 5 },
  'recording growth': { measure: 'at most', value: 2 },
} as const satisfies Readonly<Record<string, Bar>>;
