export function quietestPeaks(loads: number[]): number[] {
  const peaks = loads.map(() => 0); // of the windows of the present length, by their first minute
  return loads.map((_, i) => {
    let least = Infinity;
    for (let start = 0; start + i < loads.length; start += 1) {
      const peak = Math.max(peaks[start]!, loads[start + i]!);
      peaks[start] = peak;
      if (peak < least) least = peak;
    }
    return least;
  });
}
