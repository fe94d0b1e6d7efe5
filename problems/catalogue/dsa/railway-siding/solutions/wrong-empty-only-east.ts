interface Wagon {
  readonly weight: number;
  readonly heaviest: number;
}

function put(stack: Wagon[], weight: number): void {
  stack.push({ weight, heaviest: Math.max(weight, stack.at(-1)?.heaviest ?? 0) });
}

export class Siding {
  private west: Wagon[] = [];
  private east: Wagon[] = [];

  couple(weight: number): void {
    put(this.east, weight);
  }

  takeWest(): number {
    if (this.west.length === 0) {
      const all = this.east.splice(0);
      const half = Math.ceil(all.length / 2);
      for (const { weight } of all.slice(0, half).reverse()) put(this.west, weight);
      for (const { weight } of all.slice(half)) put(this.east, weight);
    }
    return this.west.pop()!.weight;
  }

  takeEast(): number {
    if (this.east.length === 0) {
      const all = this.west.splice(0);
      const half = Math.ceil(all.length / 2);
      for (const { weight } of all.slice(0, half).reverse()) put(this.east, weight);
      for (const { weight } of all.slice(half)) put(this.west, weight);
    }
    if (this.east.length === 0) throw new Error('empty');
    return this.east.pop()!.weight;
  }

  heaviest(): number {
    if (this.west.length + this.east.length === 0) throw new Error('empty');
    return Math.max(this.west.at(-1)?.heaviest ?? 0, this.east.at(-1)?.heaviest ?? 0);
  }
}
