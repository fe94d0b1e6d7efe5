export function quietestPeaks(loads: number[]): number[] {
  return loads.map((_, i) => {
    const length = i + 1;
    let least = Infinity;
    for (let start = 0; start + length <= loads.length; start += length) {
      let peak = 0;
      for (let minute = start; minute < start + length; minute += 1) peak = Math.max(peak, loads[minute]!);
      least = Math.min(least, peak);
    }
    return least;
  });
}
