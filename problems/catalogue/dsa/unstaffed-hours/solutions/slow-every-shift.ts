export function unstaffed(openings: Span[], shifts: Span[]): Span[] {
  return openings.flatMap((opening) => {
    const gaps: Span[] = [];
    let covered = opening.start;
    for (const shift of shifts) {
      const start = Math.min(shift.start, opening.end);
      if (start > covered) gaps.push({ start: covered, end: start });
      covered = Math.max(covered, shift.end);
    }
    if (covered < opening.end) gaps.push({ start: covered, end: opening.end });
    return gaps;
  });
}
