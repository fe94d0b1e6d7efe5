/** Lists every window of every length. */
export function quietestPeaks(loads: number[]): number[] {
  return loads.map((_, i) => {
    const length = i + 1;
    const windows = loads.map((__, start) => loads.slice(start, start + length)).filter((window) => window.length === length);
    return Math.min(...windows.map((window) => Math.max(...window)));
  });
}
