interface Wagon {
  readonly weight: number;
  readonly heaviest: number;
}

function put(stack: Wagon[], weight: number): void {
  stack.push({ weight, heaviest: Math.max(weight, stack.at(-1)?.heaviest ?? 0) });
}

export class Siding {
  private readonly west: Wagon[] = [];
  private readonly east: Wagon[] = [];

  couple(weight: number): void {
    put(this.east, weight);
  }

  takeWest(): number {
    return this.take(this.west, this.east);
  }

  takeEast(): number {
    return this.take(this.east, this.west);
  }

  heaviest(): number {
    if (this.west.length + this.east.length === 0) throw new Error('empty');
    return Math.max(this.west.at(-1)?.heaviest ?? 0, this.east.at(-1)?.heaviest ?? 0);
  }

  private take(end: Wagon[], other: Wagon[]): number {
    if (end.length === 0) while (other.length > 0) put(end, other.pop()!.weight);
    const wagon = end.pop();
    if (wagon === undefined) throw new Error('empty');
    return wagon.weight;
  }
}
