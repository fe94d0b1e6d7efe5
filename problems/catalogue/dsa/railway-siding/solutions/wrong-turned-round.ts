interface Wagon {
  readonly weight: number;
  readonly heaviest: number;
}

function stackOf(weights: readonly number[]): Wagon[] {
  const stack: Wagon[] = [];
  for (const weight of weights) stack.push({ weight, heaviest: Math.max(weight, stack.at(-1)?.heaviest ?? 0) });
  return stack;
}

export class Siding {
  private west: Wagon[] = [];
  private east: Wagon[] = [];

  couple(weight: number): void {
    this.east.push({ weight, heaviest: Math.max(weight, this.east.at(-1)?.heaviest ?? 0) });
  }

  takeWest(): number {
    if (this.west.length === 0) [this.west, this.east] = this.split(this.east, true);
    return this.taken(this.west);
  }

  takeEast(): number {
    if (this.east.length === 0) [this.east, this.west] = this.split(this.west, false);
    return this.taken(this.east);
  }

  heaviest(): number {
    const heaviest = Math.max(this.west.at(-1)?.heaviest ?? 0, this.east.at(-1)?.heaviest ?? 0);
    if (heaviest === 0) throw new Error('empty');
    return heaviest;
  }

  private split(all: Wagon[], turned: boolean): [Wagon[], Wagon[]] {
    const weights = all.map(({ weight }) => weight);
    const moved = weights.slice(0, Math.ceil(weights.length / 2));
    return [stackOf(turned ? moved.reverse() : moved), stackOf(weights.slice(moved.length))];
  }

  private taken(end: Wagon[]): number {
    const wagon = end.pop();
    if (wagon === undefined) throw new Error('empty');
    return wagon.weight;
  }
}
