export function countEchoes(ids: number[], span: number): number {
  let echoes = 0;
  for (const [i, earlier] of ids.entries()) {
    for (const [j, later] of ids.entries()) if (i < j && j - i <= span && earlier === later) echoes += 1;
  }
  return echoes;
}
