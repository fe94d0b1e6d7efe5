const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const milliseconds = (ms: number): string => `${(ms < 10 ? tenth : whole).format(ms)} ms`;

export const megabytes = (bytes: number): string => `${tenth.format(bytes / 1024 / 1024)} MB`;

export function byteCount(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 ** 2) return `${tenth.format(bytes / 1024)} KB`;
  return bytes < 1024 ** 3 ? megabytes(bytes) : `${tenth.format(bytes / 1024 ** 3)} GB`;
}

export const counted = (count: number, one: string, many = `${one}s`): string => `${whole.format(count)} ${count === 1 ? one : many}`;

export function elapsed(ms: number): string {
  const seconds = Math.max(0, ms) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

export function timeOfDay(ms: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(ms);
}

/** "Nov 28, 2026, 9:00 AM" */
export function dateAndTime(ms: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
}

/** "today at 9:00 AM", "tomorrow at 9:00 AM", else with the whole date. */
export function nearTime(ms: number, now: number): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const days = Math.round((new Date(ms).setHours(0, 0, 0, 0) - midnight) / 86_400_000);
  if (days === 0 || days === 1) return `${days === 0 ? 'today' : 'tomorrow'} at ${timeOfDay(ms)}`;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(ms);
}
