/** One plain array, looked through for every question. */
export class Siding {
  private wagons: number[] = [];

  couple(weight: number): void {
    this.wagons = [...this.wagons, weight];
  }

  takeWest(): number {
    const [first] = this.wagons;
    this.wagons = this.wagons.slice(1);
    return present(first);
  }

  takeEast(): number {
    const last = this.wagons.at(-1);
    this.wagons = this.wagons.slice(0, -1);
    return present(last);
  }

  heaviest(): number {
    return present([...this.wagons].sort((a, b) => b - a)[0]);
  }
}

function present(weight: number | undefined): number {
  if (weight === undefined) throw new Error('empty');
  return weight;
}
