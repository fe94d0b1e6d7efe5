export function assignBays(bays: number, cars: number[][]): number[] {
  const freeAt = new Array<number>(bays).fill(0);
  return cars.map(([arrival, minutes, patience]) => {
    let own = freeAt.findIndex((minute) => minute <= arrival!);
    if (own === -1) {
      own = 0;
      freeAt.forEach((minute, number) => {
        if (minute < freeAt[own]!) own = number;
      });
    }
    const start = Math.max(arrival!, freeAt[own]!);
    if (start - arrival! > patience!) return -1;
    freeAt[own] = start + minutes!;
    return own;
  });
}
