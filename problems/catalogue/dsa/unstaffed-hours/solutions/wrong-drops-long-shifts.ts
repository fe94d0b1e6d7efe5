export function unstaffed(openings: Span[], shifts: Span[]): Span[] {
  const gaps: Span[] = [];
  const waiting = [...shifts].reverse();
  for (const { start, end } of openings) {
    let covered = start;
    while (waiting.length > 0 && waiting.at(-1)!.start < end) {
      const shift = waiting.pop()!;
      if (shift.start > covered) gaps.push({ start: covered, end: shift.start });
      covered = Math.max(covered, shift.end);
    }
    if (covered < end) gaps.push({ start: covered, end });
  }
  return gaps;
}
