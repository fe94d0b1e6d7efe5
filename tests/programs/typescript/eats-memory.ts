// dayseven: problem=echoes expect=memory-limit class=eats-memory
export function countEchoes(ids: number[], span: number): number {
  const kept: number[][] = [];
  for (;;) kept.push(new Array<number>(100_000).fill(span + 0.5));
}
