import type { JobId } from '@dayseven/contracts';
import type { RunningJobs } from '../ports/running-jobs.ts';

/** The jobs that are being judged here, each with its switch. */
export interface JobsInHand extends RunningJobs {
  begin(id: JobId): AbortSignal;
  end(id: JobId): void;
}

export function createJobsInHand(): JobsInHand {
  const switches = new Map<JobId, AbortController>();
  return {
    begin(id) {
      const controller = new AbortController();
      switches.set(id, controller);
      return controller.signal;
    },
    end(id) {
      switches.delete(id);
    },
    abort(id) {
      switches.get(id)?.abort();
    },
  };
}
