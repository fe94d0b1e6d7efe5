// dayseven: problem=echoes expect=accepted class=waits
// Waiting is not computing.
export async function countEchoes(ids: number[], span: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 20, span));
  return right(ids, span);
}
