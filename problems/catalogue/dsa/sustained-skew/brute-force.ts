export function sustainedSkew(samples: number[], least: number): number {
  let best = -Infinity;
  for (let start = 0; start < samples.length; start += 1) {
    for (let end = start + least; end <= samples.length; end += 1) {
      const stretch = samples.slice(start, end);
      best = Math.max(best, stretch.reduce((sum, skew) => sum + skew, 0) / stretch.length);
    }
  }
  return best;
}
