export function assignBays(bays: number, cars: number[][]): number[] {
  const freeAt = new Array<number>(bays).fill(0);
  return cars.map(([arrival, minutes, patience]) => {
    let own = freeAt.findIndex((minute) => minute <= arrival!);
    if (own === -1) own = freeAt.indexOf(Math.min(...freeAt));
    const wait = Math.max(0, freeAt[own]! - arrival!);
    freeAt[own] = arrival! + wait + minutes!;
    return wait > patience! ? -1 : own;
  });
}
