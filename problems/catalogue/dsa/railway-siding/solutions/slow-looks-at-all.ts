export class Siding {
  private readonly wagons: number[] = [];
  private first = 0;

  couple(weight: number): void {
    this.wagons.push(weight);
  }

  takeWest(): number {
    this.failWhenEmpty();
    return this.wagons[this.first++]!;
  }

  takeEast(): number {
    this.failWhenEmpty();
    return this.wagons.pop()!;
  }

  heaviest(): number {
    this.failWhenEmpty();
    let heaviest = 0;
    for (let i = this.first; i < this.wagons.length; i += 1) heaviest = Math.max(heaviest, this.wagons[i]!);
    return heaviest;
  }

  private failWhenEmpty(): void {
    if (this.first === this.wagons.length) throw new Error('empty');
  }
}
