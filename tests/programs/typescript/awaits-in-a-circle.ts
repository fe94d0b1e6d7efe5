// dayseven: problem=echoes expect=runtime-error class=deadlocks
export async function countEchoes(ids: number[], span: number): Promise<number> {
  const promises: Promise<number>[] = [];
  promises.push((async () => { await null; return promises[1]!; })(), (async () => { await null; return promises[0]!; })());
  return await promises[0]! + ids.length + span;
}
