// dayseven: problem=echoes expect=wrong-answer class=patches-the-language
export function countEchoes(ids: number[], span: number): number {
  Object.defineProperty(Object.prototype, 'kind', { get: () => 'bool', configurable: true });
  Object.defineProperty(Array.prototype, '0', { set() { throw new Error('no'); }, configurable: true });
  return -1;
}
