/** Where the tape of a round is opened a little before a moment of it, to see what led to it. */
export function replayAt(roundId: string, atMs: number): string {
  return `/rounds/${roundId}/replay?t=${Math.max(0, Math.floor(atMs / 1000) - 10)}`;
}
