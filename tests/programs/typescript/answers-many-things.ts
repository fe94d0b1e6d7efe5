// dayseven: problem=boot-order expect=output-limit class=answers-too-much
export function bootOrder(services: number, needs: number[][]): number[] {
  return new Array<number>(1 << 22).fill(0);
}
