import { z } from 'zod';
import { JobId, JobKind, JobState, Language, PersonId, ProblemId, RoundId, type CaseInput } from '@dayseven/contracts';
import type { Job, JobRequest } from '../../domain/job/job.ts';
import { resultOf } from './job-result-blob.ts';
import type { JobRow } from './tables.ts';

/** Own cases were parsed by their problem before they were saved. */
const OwnCases = z.array(z.custom<CaseInput>((value) => typeof value === 'object' && value !== null));

export function queuedRow(request: JobRequest, place: number): JobRow {
  return {
    id: request.id,
    person_id: request.personId,
    round_id: request.roundId,
    problem_id: request.problemId,
    kind: request.kind,
    language: request.language,
    revision: request.revision,
    source: Buffer.from(request.source),
    own_cases: Buffer.from(JSON.stringify(request.ownCases)),
    state: 'queued',
    attempt: 0,
    owner: null,
    version: 1,
    queued_at: request.queuedAt,
    started_at: null,
    finished_at: null,
    place,
    passed: 0,
    result: null,
  };
}

export function jobOf(row: JobRow): Job {
  const core = {
    id: JobId.parse(row.id),
    personId: PersonId.parse(row.person_id),
    roundId: RoundId.parse(row.round_id),
    problemId: ProblemId.parse(row.problem_id),
    kind: JobKind.parse(row.kind),
    language: Language.parse(row.language),
    revision: row.revision,
    source: row.source.toString(),
    ownCases: OwnCases.parse(JSON.parse(row.own_cases.toString())),
    queuedAt: row.queued_at,
    version: row.version,
    attempt: row.attempt,
  };
  const state = JobState.parse(row.state);
  switch (state) {
    case 'queued':
      return { ...core, state };
    case 'judging':
      return { ...core, state, owner: present(row.owner, 'owner') };
    case 'cancelled':
      return { ...core, state, finishedAt: present(row.finished_at, 'finished_at') };
    case 'judged':
      return { ...core, state, finishedAt: present(row.finished_at, 'finished_at'), result: resultOf(present(row.result, 'result')) };
  }
}

function present<T>(value: T | null, column: string): T {
  if (value === null) throw new Error(`a job's row lacks its ${column}`);
  return value;
}
