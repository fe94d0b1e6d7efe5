export function countEchoes(ids: number[], span: number): number {
  let echoes = 0;
  ids.forEach((id, i) => {
    echoes += ids.slice(Math.max(0, i - span), i).filter((earlier) => earlier === id).length;
  });
  return echoes;
}
