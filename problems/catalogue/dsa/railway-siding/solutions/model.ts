/** A stack that knows the heaviest of its wagons. */
class Stack {
  private readonly weights: number[] = [];
  private readonly maxima: number[] = []; // of each wagon and all below it

  constructor(weights: readonly number[] = []) {
    for (const weight of weights) this.push(weight);
  }

  get size(): number {
    return this.weights.length;
  }

  get heaviest(): number {
    return this.maxima.at(-1) ?? 0;
  }

  push(weight: number): void {
    this.maxima.push(Math.max(weight, this.heaviest));
    this.weights.push(weight);
  }

  pop(): number | undefined {
    this.maxima.pop();
    return this.weights.pop();
  }

  /** The lower half of the weights, with the middle one of an odd number, and the upper half; both from bottom to top. */
  halves(): [lower: number[], upper: number[]] {
    const half = Math.ceil(this.size / 2);
    return [this.weights.slice(0, half), this.weights.slice(half)];
  }
}

/** Two stacks back to back: their tops are the ends. */
export class Siding {
  private west = new Stack();
  private east = new Stack();

  couple(weight: number): void {
    this.east.push(weight);
  }

  takeWest(): number {
    if (this.west.size === 0) {
      const [lower, upper] = this.east.halves();
      this.west = new Stack(lower.reverse());
      this.east = new Stack(upper);
    }
    return weightOrFail(this.west.pop());
  }

  takeEast(): number {
    if (this.east.size === 0) {
      const [lower, upper] = this.west.halves();
      this.east = new Stack(lower.reverse());
      this.west = new Stack(upper);
    }
    return weightOrFail(this.east.pop());
  }

  heaviest(): number {
    const isEmpty = this.west.size + this.east.size === 0;
    return weightOrFail(isEmpty ? undefined : Math.max(this.west.heaviest, this.east.heaviest));
  }
}

function weightOrFail(weight: number | undefined): number {
  if (weight === undefined) throw new Error('empty');
  return weight;
}
