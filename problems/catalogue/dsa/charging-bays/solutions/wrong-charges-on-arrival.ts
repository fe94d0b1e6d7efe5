export function assignBays(bays: number, cars: number[][]): number[] {
  const freeAt = new Array<number>(bays).fill(0);
  return cars.map(([arrival, minutes, patience]) => {
    let own = freeAt.findIndex((minute) => minute <= arrival!);
    if (own === -1) own = freeAt.indexOf(Math.min(...freeAt));
    if (freeAt[own]! - arrival! > patience!) return -1;
    freeAt[own] = Math.max(freeAt[own]!, arrival! + minutes!);
    return own;
  });
}
