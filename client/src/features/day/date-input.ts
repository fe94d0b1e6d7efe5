/** A moment as a browser's date and time field writes it, in the reader's own time zone: "2026-05-01T09:30". */
export function toInput(ms: number): string {
  const local = new Date(ms - new Date(ms).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** Undefined while the field holds no whole date. */
export function fromInput(value: string): number | undefined {
  const ms = new Date(value).getTime();
  return Number.isNaN(ms) || ms < 0 ? undefined : ms;
}
