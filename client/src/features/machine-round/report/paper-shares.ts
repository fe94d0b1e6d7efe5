/** How many lines of each text are printed when so many are in all: each its even part, and what a short one leaves goes to the others. */
export function paperShares(lines: readonly number[], most: number): readonly number[] {
  const shares = lines.map(() => 0);
  let left = most;
  const shortestFirst = lines.map((count, at) => ({ count, at })).sort((one, other) => one.count - other.count);
  shortestFirst.forEach(({ count, at }, done) => {
    const share = Math.min(count, Math.floor(left / (lines.length - done)));
    shares[at] = share;
    left -= share;
  });
  return shares;
}
