// dayseven: problem=echoes expect=memory-limit|runtime-error class=eats-memory
export function countEchoes(ids: number[], span: number): number {
  const kept: Uint8Array[] = [];
  for (;;) kept.push(new Uint8Array(1 << 20).fill(span | 1));
}
