export function quietestPeaks(loads: number[]): number[] {
  const minutes = loads.length;
  const least = new Array<number>(minutes + 1).fill(Infinity); // by length: the least load that is the peak of that many minutes around it

  const waiting: number[] = []; // minutes that no higher load has followed yet; their loads never rise
  for (let end = 0; end <= minutes; end += 1) {
    const load = loads[end] ?? Infinity; // behind the log nobody goes on waiting
    while (waiting.length > 0 && loads[waiting.at(-1)!]! < load) {
      const peak = loads[waiting.pop()!]!;
      const start = waiting.length > 0 ? waiting.at(-1)! + 1 : 0;
      least[end - start] = Math.min(least[end - start]!, peak);
    }
    waiting.push(end);
  }

  // Inside a window lies one of each shorter length, with no higher peak.
  for (let length = minutes - 1; length > 0; length -= 1) least[length] = Math.min(least[length]!, least[length + 1]!);
  return least.slice(1);
}
