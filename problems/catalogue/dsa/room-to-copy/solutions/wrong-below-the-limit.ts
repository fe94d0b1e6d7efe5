export function quietStart(minutes: number, jobs: Job[], limit: number, duration: number): number {
  const changes = new Array<number>(minutes + 1).fill(0);
  for (const { first, last, rate } of jobs) {
    changes[first]! += rate;
    changes[last + 1]! -= rate;
  }
  let load = 0;
  let quiet = 0;
  for (let minute = 0; minute < minutes; minute += 1) {
    load += changes[minute]!;
    quiet = load < limit ? quiet + 1 : 0;
    if (quiet === duration) return minute - duration + 1;
  }
  return -1;
}
