// dayseven: problem=echoes expect=wrong-answer class=patches-the-language
export function countEchoes(ids: number[], span: number): number {
  const lie = { toString: () => '2', valueOf: () => 2, toJSON: () => 2 };
  Object.assign(Number.prototype, lie);
  Object.assign(Object.prototype, { passed: true, expected: 2, then: undefined, ok: true });
  return -1;
}
