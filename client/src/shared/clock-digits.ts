/** "1:04:09", "09:59": seconds are rounded up, so that zero is shown at zero and not before. */
export function clockDigits(ms: number): string {
  const whole = Math.ceil(ms / 1000);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}

/** A moment that is over, to the nearest second, as spoken times are. */
export function momentDigits(ms: number): string {
  return clockDigits(Math.round(ms / 1000) * 1000);
}
