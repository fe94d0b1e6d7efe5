import type { HeadlineKind, PromptAnswer } from '@dayseven/contracts/vocabulary';

/** What a design round left, as far as its headline looks at it. */
export interface DesignAccount {
  /** The candidate's own lines of the document. */
  readonly own: string;
  /** Things on the board and components in the list. */
  readonly parts: number;
  readonly asked: number;
  /** Lines of estimates that were worked out. */
  readonly estimates: number;
  readonly points: { readonly shown: number; readonly of: number };
  /** Undefined where it never came. */
  readonly curveball: { readonly answer?: PromptAnswer } | undefined;
}

export const mostTakeaways = 3;

/** From the worst to the mildest; the first that is true is the headline. */
const rules: readonly (readonly [HeadlineKind, (account: DesignAccount) => boolean])[] = [
  ['design-empty', ({ own, parts }) => own.trim() === '' && parts === 0],
  ['no-parts', ({ own, parts }) => own.trim() !== '' && parts === 0],
  ['points-missed', ({ points }) => points.shown * 2 < points.of],
  ['no-estimate', ({ own, estimates }) => estimates === 0 && !/\p{Nd}/u.test(own)],
  ['nothing-asked', ({ asked }) => asked === 0],
  ['curveball-dropped', ({ curveball }) => curveball !== undefined && curveball.answer !== 'said'],
];

/** The true lines of the list, the worst first and three at most; never none. */
export function designLines(account: DesignAccount): readonly [HeadlineKind, ...HeadlineKind[]] {
  const [worst = 'design-holds', ...others] = rules.filter(([, isTrueOf]) => isTrueOf(account)).map(([kind]) => kind);
  return [worst, ...others.slice(0, mostTakeaways - 1)];
}
