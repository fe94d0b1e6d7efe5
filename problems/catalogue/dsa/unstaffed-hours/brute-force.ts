interface Span {
  start: number;
  end: number;
}

export function unstaffed(openings: Span[], shifts: Span[]): Span[] {
  const gaps: Span[] = [];
  for (const opening of openings) {
    for (let time = opening.start; time < opening.end; time += 1) {
      if (shifts.some((shift) => shift.start <= time && time < shift.end)) continue;
      const gap = gaps.at(-1);
      if (gap?.end === time) gap.end += 1;
      else gaps.push({ start: time, end: time + 1 });
    }
  }
  return gaps;
}
