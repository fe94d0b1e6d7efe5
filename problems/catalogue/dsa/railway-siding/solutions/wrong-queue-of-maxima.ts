export class Siding {
  private readonly wagons: number[] = [];
  private readonly maxima: number[] = [];

  couple(weight: number): void {
    this.wagons.push(weight);
    while (this.maxima.length > 0 && this.maxima.at(-1)! < weight) this.maxima.pop();
    this.maxima.push(weight);
  }

  takeWest(): number {
    if (this.wagons.length === 0) throw new Error('empty');
    const weight = this.wagons.shift()!;
    if (weight === this.maxima[0]) this.maxima.shift();
    return weight;
  }

  takeEast(): number {
    if (this.wagons.length === 0) throw new Error('empty');
    const weight = this.wagons.pop()!;
    if (weight === this.maxima.at(-1)) this.maxima.pop();
    return weight;
  }

  heaviest(): number {
    if (this.wagons.length === 0) throw new Error('empty');
    return this.maxima[0] ?? Math.max(...this.wagons.slice(-1));
  }
}
