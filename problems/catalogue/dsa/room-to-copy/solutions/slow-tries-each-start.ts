export function quietStart(minutes: number, jobs: Job[], limit: number, duration: number): number {
  const changes = new Array<number>(minutes + 1).fill(0);
  for (const { first, last, rate } of jobs) {
    changes[first]! += rate;
    changes[last + 1]! -= rate;
  }
  let sum = 0;
  const load = changes.map((change) => (sum += change));
  const fits = (start: number) => {
    for (let minute = start; minute < start + duration; minute += 1) if (load[minute]! > limit) return false;
    return true;
  };
  for (let start = 0; start + duration <= minutes; start += 1) if (fits(start)) return start;
  return -1;
}
