// dayseven: problem=echoes expect=accepted class=forbidden-import
// Imports are refused while it runs, too.
export async function countEchoes(ids: number[], span: number): Promise<number> {
  const failed = await (0, eval)("import('node:fs')").then(() => false, () => true);
  return failed ? right(ids, span) : -1;
}
