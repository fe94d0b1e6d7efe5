export function unstaffed(openings: Span[], shifts: Span[]): Span[] {
  const merged = [shifts[0]!];
  for (const shift of shifts) {
    const last = merged.at(-1)!;
    if (shift.start <= last.end) last.end = Math.max(last.end, shift.end);
    else merged.push({ ...shift });
  }
  const gaps: Span[] = [];
  let i = 0;
  for (const opening of openings) {
    let covered = opening.start;
    while (i < merged.length && merged[i]!.start < opening.end) {
      const { start, end } = merged[i]!;
      if (start > covered) gaps.push({ start: covered, end: start });
      covered = Math.max(covered, end);
      if (end > opening.end) break;
      i += 1;
    }
    if (covered < opening.end) gaps.push({ start: covered, end: opening.end });
  }
  return gaps;
}
