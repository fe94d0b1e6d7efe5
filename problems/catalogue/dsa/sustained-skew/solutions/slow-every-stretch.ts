export function sustainedSkew(samples: number[], least: number): number {
  const sums = [0];
  for (const sample of samples) sums.push(sums.at(-1)! + sample);
  let best = -Infinity;
  for (let start = 0; start < samples.length; start += 1) {
    for (let end = start + least; end <= samples.length; end += 1) {
      best = Math.max(best, (sums[end]! - sums[start]!) / (end - start));
    }
  }
  return best;
}
