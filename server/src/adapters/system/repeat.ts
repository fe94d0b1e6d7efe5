const everyMs = 250;

/** Does something four times a second until it is told to stop; it keeps no process alive. */
export function repeat(work: () => Promise<void>): () => void {
  const timer = setInterval(() => void work(), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
