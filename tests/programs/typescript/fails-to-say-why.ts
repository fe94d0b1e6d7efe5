// dayseven: problem=echoes expect=time-limit class=panics
// What it throws is shown by code of its own.
export function countEchoes(ids: number[], span: number): number {
  throw { [Symbol.for('nodejs.util.inspect.custom')]: () => { for (;;); } };
}
