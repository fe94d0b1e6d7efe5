// dayseven: problem=echoes expect=runtime-error class=acts-after-the-answer
// What fails later fails the case that runs then.
export async function countEchoes(ids: number[], span: number): Promise<number> {
  setTimeout(() => { throw new Error('later'); }, 1);
  await new Promise((resolve) => setTimeout(resolve, 2));
  return right(ids, span);
}
