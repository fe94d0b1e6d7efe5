/** The terminal and npm may both pass on one Ctrl+C; that is not two. */
const sameSignalMs = 500;
/** A stop that takes longer is stuck; what it leaves is taken up at the next start. */
const patienceMs = 10_000;

/** Ends the process in order at the first signal and at once at the second. */
export function endOnSignal(stop: () => Promise<void>): void {
  let since: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (since === undefined) {
        since = performance.now();
        void endAfter(stop);
      } else if (performance.now() - since > sameSignalMs) {
        process.exit(1);
      }
    });
  }
}

async function endAfter(stop: () => Promise<void>): Promise<never> {
  const late = setTimeout(() => process.exit(1), patienceMs);
  const code = await stop().then(() => 0, () => 1);
  clearTimeout(late);
  process.exit(code);
}
