import { SandboxFault } from '../../application/ports/sandbox.ts';

/** Waits for something of the engine's no longer than `ms`; what comes later is ignored. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SandboxFault(`The container engine is slow: ${what} took longer than ${ms / 1000} s.`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
