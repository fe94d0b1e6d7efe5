import { randomUUID } from 'node:crypto';
import { JobId } from '@dayseven/contracts';
import type { Job, JudgedJob } from '../../../server/src/domain/job/job.ts';
import type { House } from '../../support/house.ts';
import { benchProblemId } from './bench-catalogue.ts';

export interface Burst {
  readonly ms: number;
  readonly jobs: readonly JudgedJob[];
  /** How many were told a place in the line; the others were taken before they could be. */
  readonly positionsShown: number;
  /** The most that one person had judged more than another while both still waited. */
  readonly largestLead: number;
}

export interface BurstPlan {
  readonly people: number;
  readonly each: number;
  readonly source: () => string;
}

/** Everybody submits everything at once, person after person, so that only a fair line serves them in turn. */
export async function submitBurst(house: House, { people, each, source }: BurstPlan): Promise<Burst> {
  const persons = await Promise.all(Array.from({ length: people }, (_, i) => openRound(house, `person ${i + 1}`)));
  const finish = gather(house, persons.length * each);
  const began = performance.now();
  const replies = await Promise.all(persons.flatMap(({ viewer, roundId }) => Array.from({ length: each }, async () => {
    const jobId = JobId.parse(randomUUID());
    const reply = await house.useCases.submitSolution(viewer, { jobId, roundId, problemId: benchProblemId, language: 'go', revision: 0, source: source() });
    if (!reply.ok) throw new Error(`a submission was refused: ${reply.refusal.message}`);
    return reply.value;
  })));
  const jobs = await finish;
  const ms = performance.now() - began;
  return { ms, jobs, positionsShown: replies.filter(({ position }) => position !== undefined).length, largestLead: largestLead(jobs, each) };
}

async function openRound(house: House, name: string) {
  const viewer = house.person(name);
  const round = await house.useCases.openRound(viewer, { problemId: benchProblemId });
  if (!round.ok) throw new Error(`a round was refused: ${round.refusal.message}`);
  return { viewer, roundId: round.value.id };
}

/** The jobs in the order in which they were judged. */
function gather(house: House, count: number): Promise<readonly JudgedJob[]> {
  return new Promise((resolve, reject) => {
    const judged: JudgedJob[] = [];
    house.onJob((job: Job) => {
      if (job.state !== 'judged' || judged.length === count) return;
      judged.push(job);
      if (job.result.verdict.kind !== 'accepted') reject(new Error(`a submission of the burst is ${JSON.stringify(job.result.verdict)}`));
      if (judged.length === count) resolve(judged);
    });
  });
}

export function largestLead(inOrder: readonly Pick<Job, 'personId'>[], each: number): number {
  const judged = new Map(inOrder.map(({ personId }) => [personId, 0]));
  let lead = 0;
  for (const { personId } of inOrder) {
    judged.set(personId, (judged.get(personId) ?? 0) + 1);
    const waiting = [...judged.values()].filter((count) => count < each);
    lead = Math.max(lead, Math.max(...judged.values()) - Math.min(...waiting, each));
  }
  return lead;
}
