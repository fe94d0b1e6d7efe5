// dayseven: problem=echoes expect=accepted class=untouched-memory
// What is never touched is nobody's memory.
const room = new Uint8Array(1 << 30);

export function countEchoes(ids: number[], span: number): number {
  room[span] = 1;
  return right(ids, span);
}
