export function unstaffed(openings: Span[], shifts: Span[]): Span[] {
  const gaps: Span[] = [];
  let i = 0;
  for (const { start, end } of openings) {
    let covered = start;
    while (i < shifts.length && shifts[i]!.start < end) {
      const shift = shifts[i]!;
      if (shift.start > covered) gaps.push({ start: covered, end: shift.start });
      if (shift.end > start) covered = shift.end;
      if (shift.end > end) break;
      i += 1;
    }
    if (covered < end) gaps.push({ start: covered, end });
  }
  return gaps;
}
