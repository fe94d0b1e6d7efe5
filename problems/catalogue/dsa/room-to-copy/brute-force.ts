interface Job {
  first: number;
  last: number;
  rate: number;
}

export function quietStart(minutes: number, jobs: Job[], limit: number, duration: number): number {
  const loadOf = (minute: number) => jobs.reduce((load, { first, last, rate }) => load + (first <= minute && minute <= last ? rate : 0), 0);
  for (let start = 0; start + duration <= minutes; start += 1) {
    const copy = Array.from({ length: duration }, (_, i) => start + i);
    if (copy.every((minute) => loadOf(minute) <= limit)) return start;
  }
  return -1;
}
