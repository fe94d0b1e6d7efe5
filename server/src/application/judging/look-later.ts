import type { JudgedJob } from '../../domain/job/job.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { KeptProgram } from '../ports/sandbox.ts';

/** Looks for warnings in accepted programs when nobody waits, and adds them to what was saved. */
export interface LookLater {
  begin(job: JudgedJob, kept: KeptProgram): void;
  /** Somebody waits for a verdict: what is looked at now is let go without one more word. */
  giveWay(): void;
  /** Gives way for good; settles when nothing is looked at any more. */
  stop(): Promise<void>;
}

interface Deps {
  readonly jobs: JobStore;
  readonly announcer: Announcer;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly report: (problem: string, cause: unknown) => void;
}

/** Who asks again at once is not to share the machine with a look at the last answer. */
const quietMs = 250;

export function createLookLater({ jobs, announcer, wait, report }: Deps): LookLater {
  const atWork = new Set<Promise<void>>();
  let way = new AbortController();

  async function look({ id }: JudgedJob, kept: KeptProgram, signal: AbortSignal): Promise<void> {
    try {
      await wait(quietMs, signal);
      const findings = await kept.look(signal);
      const later = signal.aborted ? undefined : await jobs.addFindings(id, findings);
      if (later) announcer.jobChanged(later);
    } catch (error) {
      if (!signal.aborted) report(`Job ${id} could not be looked at for warnings.`, error);
    } finally {
      kept.letGo();
    }
  }

  function giveWay(): void {
    way.abort();
    way = new AbortController();
  }

  return {
    begin(job, kept) {
      const one = look(job, kept, way.signal).finally(() => atWork.delete(one));
      atWork.add(one);
    },
    giveWay,
    async stop() {
      giveWay();
      await Promise.all(atWork);
    },
  };
}
