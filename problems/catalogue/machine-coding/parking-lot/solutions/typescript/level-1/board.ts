const sizes = ['small', 'medium', 'large'] as const;

/** How large a spot is; a larger one takes all that a smaller one takes. */
export type Size = (typeof sizes)[number];

/** One place, numbered from 1 within its size. */
export interface Spot {
  readonly size: Size;
  readonly number: number;
}

export function nameOf({ size, number }: Spot): string {
  return `${size.charAt(0).toUpperCase()}${number}`;
}

/** All spots, taken or not. */
export class Board {
  readonly #free: Readonly<Record<Size, number[]>>;

  constructor(counts: Readonly<Record<Size, number>>) {
    const numbers = (size: Size): number[] => Array.from({ length: counts[size] }, (_, i) => i + 1);
    this.#free = { small: numbers('small'), medium: numbers('medium'), large: numbers('large') };
  }

  /** The lowest free spot of the smallest size from the given one upwards. */
  take(from: Size): Spot | undefined {
    for (const size of upwards(from)) {
      const number = this.#free[size].shift();
      if (number !== undefined) return { size, number };
    }
    return undefined;
  }

  release({ size, number }: Spot): void {
    this.#free[size].push(number);
    this.#free[size].sort((a, b) => a - b);
  }

  /** The free spots of a size and of those above it. */
  free(from: Size): number {
    return upwards(from).reduce((sum, size) => sum + this.#free[size].length, 0);
  }
}

function upwards(from: Size): readonly Size[] {
  return sizes.slice(sizes.indexOf(from));
}
