export function sustainedSkew(samples: number[], least: number): number {
  let best = -Infinity;
  for (let end = 1; end <= samples.length; end += 1) {
    let sum = new Array<number>(end - least).fill(0).reduce((total, _, i) => total + samples[i]!, 0);
    for (const sample of samples.slice(end - least, end)) sum += sample;
    let start = 0;
    while (end - start >= least) {
      best = Math.max(best, sum / (end - start));
      sum -= samples[start]!;
      start += 1;
    }
  }
  return best;
}
