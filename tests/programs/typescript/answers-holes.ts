// dayseven: problem=boot-order expect=runtime-error class=answers-of-no-type
export function bootOrder(services: number, needs: number[][]): number[] {
  return new Array<number>(2 ** 32 - 1);
}
