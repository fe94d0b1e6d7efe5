import type { Database } from './database.ts';

/** Lets appends share a commit: one wait for the disk, however many rounds are typed in. */
export interface GroupCommit {
  /** Runs `work` in the next shared transaction and settles once that is on disk; a throw undoes this work alone. */
  submit<T>(work: () => T): Promise<T>;
  /** Commits what waits, now. */
  flush(): void;
}

type Settle = () => void;

interface Waiting {
  /** Does the work inside the transaction and says how to settle it after the commit. */
  readonly attempt: () => Settle;
  readonly fail: (error: Error) => void;
}

export function createGroupCommit(database: Database, windowMs: number): GroupCommit {
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    let settles: Settle[];
    try {
      settles = database.together(() => group.map((entry) => entry.attempt()));
    } catch (error) {
      settles = group.map((entry) => () => entry.fail(asError(error)));
    }
    settles.forEach((settle) => settle());
  }

  return {
    flush,
    submit<T>(work: () => T): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        const attempt = (): Settle => {
          try {
            const value = database.together(work);
            return () => resolve(value);
          } catch (error) {
            return () => reject(asError(error));
          }
        };
        waiting.push({ attempt, fail: reject });
        timer ??= setTimeout(flush, windowMs);
      });
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
