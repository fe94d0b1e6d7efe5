export function quietStart(minutes: number, jobs: Job[], limit: number, duration: number): number {
  const changes = new Array<number>(minutes + 1).fill(0);
  for (const { first, last, rate } of jobs) {
    changes[first]! += rate;
    changes[last + 1]! -= rate;
  }
  let load = 0;
  let start = 0;
  let best = { start: -1, length: duration - 1 };
  for (let minute = 0; minute < minutes; minute += 1) {
    load += changes[minute]!;
    if (load > limit) start = minute + 1;
    const length = minute + 1 - start;
    if (length > best.length) best = { start, length };
  }
  return best.start;
}
