// dayseven: problem=fair-slice expect=runtime-error class=answers-of-no-type
export function fairSlice(clients: string, limit: number): string {
  return '\ud800';
}
