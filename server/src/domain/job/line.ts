import type { JobId, JobKind, PersonId } from '@dayseven/contracts/vocabulary';

/** What the order of the line depends on. */
export interface Waiting {
  readonly id: JobId;
  readonly personId: PersonId;
  readonly kind: JobKind;
  /** Grows with every queueing. */
  readonly place: number;
  /** Of a submission: how many of the person's runs and checks went before it while it waited. */
  readonly passed: number;
}

/** Grows with every taking; a person who was never served has 0. */
export type LastServed = ReadonlyMap<PersonId, number>;

/** How many runs may go before a waiting submission. */
const mostPassed = 3;

/** The jobs in the order they are to be taken, worked out as far as is asked for: the least recently served person first, then that person's runs and checks before submissions. */
export function* inOrder(waiting: readonly Waiting[], lastServed: LastServed): Generator<Waiting, undefined> {
  const served = new Map(lastServed);
  let turn = Math.max(0, ...served.values());
  let left: readonly Entry[] = waiting.map((job) => ({ job, passed: job.passed }));
  while (left.length > 0) {
    const person = nextPerson(left, served);
    const mine = left.filter(({ job }) => job.personId === person);
    const next = nextOf(mine);
    yield next.job;
    served.set(next.job.personId, ++turn);
    if (next.job.kind !== 'submission') mine.forEach((entry) => (entry.passed += 1));
    left = left.filter((entry) => entry !== next);
  }
  return undefined;
}

interface Entry {
  readonly job: Waiting;
  passed: number;
}

function nextPerson(left: readonly Entry[], served: LastServed): PersonId | undefined {
  return least(left, ({ job }) => [served.get(job.personId) ?? 0, job.place])?.job.personId;
}

function nextOf(mine: readonly Entry[]): Entry {
  const next = least(mine, (entry) => [urgency(entry), entry.job.place]);
  if (next === undefined) throw new Error('a person without a waiting job was chosen');
  return next;
}

function urgency({ job, passed }: Entry): number {
  if (job.kind !== 'submission') return 1;
  return passed >= mostPassed ? 0 : 2;
}

/** The first entry whose pair of numbers is least. */
function least(entries: readonly Entry[], rank: (entry: Entry) => readonly [number, number]): Entry | undefined {
  let best: { readonly entry: Entry; readonly rank: readonly [number, number] } | undefined;
  for (const entry of entries) {
    const its = rank(entry);
    if (best === undefined || its[0] < best.rank[0] || (its[0] === best.rank[0] && its[1] < best.rank[1])) best = { entry, rank: its };
  }
  return best?.entry;
}
