export function sustainedSkew(samples: number[], least: number): number {
  let low = samples.reduce((a, b) => Math.min(a, b));
  let high = samples.reduce((a, b) => Math.max(a, b));
  for (let halving = 0; halving < 26; halving += 1) {
    const mean = (low + high) / 2;
    if (isReached(mean, samples, least)) low = mean;
    else high = mean;
  }
  return high;
}

function isReached(mean: number, samples: number[], least: number): boolean {
  let sum = 0; // of sample - mean up to here
  let sumBefore = 0; // the same, `least` samples earlier
  let smallestBefore = 0;
  for (let end = 1; end <= samples.length; end += 1) {
    sum += samples[end - 1]! - mean;
    if (end < least) continue;
    if (sum >= smallestBefore) return true;
    sumBefore += samples[end - least]! - mean;
    smallestBefore = Math.min(smallestBefore, sumBefore);
  }
  return false;
}
