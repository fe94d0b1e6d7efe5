export interface ClosedWhen {
  /** The clock has come to zero. */
  readonly isZero: boolean;
  /** Another tab drives. */
  readonly isFollowing: boolean;
  /** What becomes of what was made: "the design is being handed in". */
  readonly atZero: string;
}

/** Why nothing may be changed in this tab, as a sentence, if so. */
export function whyClosed({ isZero, isFollowing, atZero }: ClosedWhen): string | undefined {
  if (isZero) return `Time is up; ${atZero}.`;
  return isFollowing ? 'Another tab drives this round; take over to go on here.' : undefined;
}
