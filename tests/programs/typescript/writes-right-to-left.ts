// dayseven: problem=echoes expect=accepted class=odd-bytes
// Marks that turn the text around change nothing for a compiler.
export function countEchoes(ids: number[], span: number): number {
  // ‮ ⁦ return -1 ⁩ ‬
  return right(ids, span);
}
