export function quietStart(minutes: number, jobs: Job[], limit: number, duration: number): number {
  const load = new Array<number>(minutes).fill(0);
  for (const { first, last, rate } of jobs) {
    for (let minute = first; minute <= last; minute += 1) load[minute]! += rate;
  }
  let quiet = 0;
  for (const [minute, used] of load.entries()) {
    quiet = used <= limit ? quiet + 1 : 0;
    if (quiet === duration) return minute - duration + 1;
  }
  return -1;
}
