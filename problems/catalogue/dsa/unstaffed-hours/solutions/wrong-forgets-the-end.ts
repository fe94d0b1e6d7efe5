export function unstaffed(openings: Span[], shifts: Span[]): Span[] {
  const gaps: Span[] = [];
  let i = 0;
  for (const { start, end } of openings) {
    let covered = start;
    for (; i < shifts.length && shifts[i]!.start < end; i += 1) {
      const shift = shifts[i]!;
      if (shift.start > covered) gaps.push({ start: covered, end: shift.start });
      covered = Math.max(covered, shift.end);
      if (shift.end > end) break;
    }
  }
  return gaps;
}
