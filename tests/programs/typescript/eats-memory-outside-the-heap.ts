// dayseven: problem=echoes expect=memory-limit class=eats-memory-outside-the-heap
const kept: Uint8Array[] = [];

export function countEchoes(ids: number[], span: number): number {
  for (;;) kept.push(new Uint8Array(new SharedArrayBuffer(16 << 20)).fill(span | 1));
}
