// dayseven: problem=echoes expect=accepted class=wrong-shape
export let countEchoes = (ids: number[], span: number): number => {
  countEchoes = right;
  return right(ids, span);
};
