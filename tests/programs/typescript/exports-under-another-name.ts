// dayseven: problem=echoes expect=accepted class=wrong-shape
function echoes(ids: number[], span: number): number {
  return right(ids, span);
}

export { echoes as countEchoes };
