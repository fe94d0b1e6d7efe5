import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JobId, PersonId, type JobKind } from '@dayseven/contracts';
import { inOrder, type Waiting } from './line.ts';

function waiting(place: number, person: string, kind: JobKind, passed = 0): Waiting {
  return { id: JobId.parse(`00000000-0000-4000-8000-${String(place).padStart(12, '0')}`), personId: PersonId.parse(person), kind, place, passed };
}
const places = (jobs: Iterable<Waiting>) => [...jobs].map((job) => job.place);
const nobodyServed = new Map<PersonId, number>();

describe('the line', () => {
  it('[Q1] lets runs and checks go before a submission', () => {
    expect(places(inOrder([waiting(1, 'ann', 'submission'), waiting(2, 'ann', 'check'), waiting(3, 'ann', 'run')], nobodyServed))).toEqual([2, 3, 1]);
  });

  it('[Q1] lets a submission go after three runs passed it', () => {
    const runs = [2, 3, 4, 5].map((place) => waiting(place, 'ann', 'run'));
    expect(places(inOrder([waiting(1, 'ann', 'submission'), ...runs], nobodyServed))).toEqual([2, 3, 4, 1, 5]);
    expect(places(inOrder([waiting(1, 'ann', 'submission', 2), ...runs], nobodyServed))).toEqual([2, 1, 3, 4, 5]);
  });

  it('[Q1] takes turns between people, the least recently served first', () => {
    const jobs = [waiting(1, 'ann', 'run'), waiting(2, 'ann', 'run'), waiting(3, 'bob', 'run'), waiting(4, 'bob', 'submission')];
    expect(places(inOrder(jobs, new Map([[PersonId.parse('ann'), 7]])))).toEqual([3, 1, 4, 2]);
    expect(places(inOrder(jobs, nobodyServed))).toEqual([1, 3, 2, 4]);
  });

  it('[Q1] keeps everyone: the order is a permutation of those who wait', () => {
    const job = fc.record({ person: fc.constantFrom('ann', 'bob', 'cy'), kind: fc.constantFrom<JobKind>('run', 'submission', 'check'), passed: fc.nat(4) });
    fc.assert(fc.property(fc.array(job, { maxLength: 30 }), (jobs) => {
      const line = jobs.map(({ person, kind, passed }, place) => waiting(place, person, kind, passed));
      expect(places(inOrder(line, nobodyServed)).sort((a, b) => a - b)).toEqual(places(line));
    }));
  });
});
