// dayseven: problem=echoes expect=time-limit class=endless
// A hundred thousand things alive and new ones for ever.
const kept: unknown[] = [];

export function countEchoes(ids: number[], span: number): number {
  for (let i = 0; ; i++) kept[i % 100_000] = { at: i, span };
}
