// dayseven: problem=echoes expect=wrong-answer class=patches-the-language
export function countEchoes(ids: number[], span: number): number {
  const everything = { returned: 0, toJSON: () => 0, valueOf: () => 0 };
  JSON.stringify = () => 'passed';
  Array.prototype.map = () => [];
  DataView.prototype.setBigInt64 = () => undefined;
  Object.prototype.valueOf = () => everything;
  return -1;
}
