export function assignBays(bays: number, cars: number[][]): number[] {
  const all = Array.from({ length: bays }, (_, number) => ({ number, freeAt: 0 }));
  return cars.map(([arrival, minutes, patience]) => {
    all.sort((a, b) => Math.max(a.freeAt, arrival!) - Math.max(b.freeAt, arrival!) || a.number - b.number);
    const own = all[0]!;
    const start = Math.max(own.freeAt, arrival!);
    if (start - arrival! > patience!) return -1;
    own.freeAt = start + minutes!;
    return own.number;
  });
}
