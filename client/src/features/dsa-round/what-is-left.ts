/** How far the work on one problem of a round is. */
export interface Progress {
  /** From 1, as the round's bar names it. */
  readonly number: number;
  readonly isBegun: boolean;
  readonly isAccepted: boolean;
  readonly isCostSaid: boolean;
}

/** What is left of a round after one of its problems was accepted, the nearest first. */
export function whatIsLeft(accepted: Progress, others: readonly Progress[]): readonly string[] {
  const left = [
    ...(accepted.isCostSaid ? [] : ['say what it costs (Alt N)']),
    ...others.filter(({ isAccepted }) => !isAccepted).map(({ number, isBegun }) => `problem ${number}, ${isBegun ? 'not accepted yet' : 'not begun yet'} (Alt Page Down)`),
    ...others.filter(({ isAccepted, isCostSaid }) => isAccepted && !isCostSaid).map(({ number }) => `say what problem ${number} costs`),
  ];
  return left.length > 0 ? left : ['nothing: end the round, or go on testing'];
}
