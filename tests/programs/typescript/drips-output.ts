// dayseven: problem=echoes expect=accepted class=drips-output
// Twenty thousand writes of a byte are slow, and no more than twenty thousand bytes.
let dripped = false;

export function countEchoes(ids: number[], span: number): number {
  if (!dripped) for (let i = 0; i < 20_000; i++) process.stdout.write('x');
  dripped = true;
  return right(ids, span);
}
