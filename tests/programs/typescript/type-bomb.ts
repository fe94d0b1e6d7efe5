// dayseven: problem=echoes expect=compile-error class=type-bomb
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Five = `${Digit}${Digit}${Digit}${Digit}${Digit}`;
type Six = `${Five}${Digit}`;
export const bomb: Six = '000000';
export function countEchoes(ids: number[], span: number): number {
  return 0;
}
