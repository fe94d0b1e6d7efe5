export function assignBays(bays: number, cars: number[][]): number[] {
  const freeAt = new Int32Array(bays);
  return cars.map(([arrival, minutes, patience]) => {
    let own = freeAt.findIndex((minute) => minute <= arrival!);
    if (own === -1) own = freeAt.indexOf(freeAt.reduce((a, b) => Math.min(a, b)));
    const start = Math.max(arrival!, freeAt[own]!);
    if (start - arrival! > patience!) return -1;
    freeAt[own] = start + minutes!;
    return own;
  });
}
