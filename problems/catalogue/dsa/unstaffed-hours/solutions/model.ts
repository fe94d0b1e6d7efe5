export function unstaffed(openings: Span[], shifts: Span[]): Span[] {
  const gaps: Span[] = [];
  let next = 0; // the first shift that may still matter
  for (const opening of openings) {
    let covered = opening.start;
    while (next < shifts.length && shifts[next]!.start < opening.end) {
      const shift = shifts[next]!;
      if (covered < shift.start) gaps.push({ start: covered, end: shift.start });
      covered = Math.max(covered, shift.end);
      if (shift.end > opening.end) break; // the next opening may need it too
      next += 1;
    }
    if (covered < opening.end) gaps.push({ start: covered, end: opening.end });
  }
  return gaps;
}
