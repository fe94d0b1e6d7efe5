// dayseven: problem=fair-slice expect=output-limit class=answers-too-much
export function fairSlice(clients: string, limit: number): string {
  return 'x'.repeat(20 << 20);
}
