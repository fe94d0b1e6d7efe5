export function sustainedSkew(samples: number[], least: number): number {
  let windowSum = samples.slice(0, least).reduce((a, b) => a + b, 0);
  let sum = windowSum;
  let length = least;
  let best = sum / length;
  for (let end = least; end < samples.length; end += 1) {
    windowSum += samples[end]! - samples[end - least]!;
    sum += samples[end]!;
    length += 1;
    if (windowSum / least >= sum / length) {
      sum = windowSum;
      length = least;
    }
    best = Math.max(best, sum / length);
  }
  return best;
}
