export function unstaffed(openings: Span[], shifts: Span[]): Span[] {
  const gaps: Span[] = [];
  let first = 0;
  for (const { start, end } of openings) {
    while (first < shifts.length && shifts[first]!.end <= start) first += 1;
    let covered = start;
    for (let i = first; i < shifts.length && shifts[i]!.start < end; i += 1) {
      const shift = shifts[i]!;
      if (shift.start > covered) gaps.push({ start: covered, end: shift.start });
      covered = Math.max(covered, shift.end);
    }
    if (covered < end) gaps.push({ start: covered, end });
  }
  return gaps;
}
