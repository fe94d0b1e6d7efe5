import type { CaseView, Failure, JobProgress, JobView, RoundView, SheetView } from '@dayseven/contracts';
import type { Assistance, JobId, ProblemId, RoundId, TabId } from '@dayseven/contracts/vocabulary';

/** What has been told of a running job; gone once its verdict is there. */
export interface LiveJob {
  readonly stage: 'compiling' | 'running';
  readonly total: number;
  readonly cases: readonly CaseView[];
}

/** The jobs of a round, the newest first, and what has been told of those that run. */
export interface JobsState {
  readonly jobs: readonly JobView[];
  readonly live: Readonly<Record<JobId, LiveJob>>;
}

export const noJobs: JobsState = { jobs: [], live: {} };

/** One problem's sheet in a round as this tab knows it: a fold over what the server tells. */
export interface RoundState extends JobsState {
  readonly problemId: ProblemId;
  readonly round: { readonly id: RoundId; readonly version: number; readonly assistance: Assistance; readonly driver: TabId | undefined } | null;
  readonly view: SheetView | null;
  readonly failure: Failure | null;
}

export function unopened(problemId: ProblemId): RoundState {
  return { problemId, round: null, view: null, ...noJobs, failure: null };
}

export const isFinished = (job: JobView): boolean => job.state === 'judged' || job.state === 'cancelled';

export function withRound(state: RoundState, view: RoundView): RoundState {
  const sheet = view.sheets.find(({ problemId }) => problemId === state.problemId);
  if (sheet === undefined) return state;
  const isOlder = view.id === state.round?.id && view.version < state.round.version;
  const known = isOlder ? { round: state.round, view: state.view } : { round: { id: view.id, version: view.version, assistance: view.dsa?.conditions.assistance ?? 'completion', driver: view.timed?.driver }, view: sheet };
  return sheet.jobs.reduce<RoundState>(withJob, { ...state, ...known, failure: null });
}

/** A newer version replaces an older one, in whatever order they come. */
export function withJob<State extends JobsState>(state: State, job: JobView): State {
  const known = state.jobs.find(({ id }) => id === job.id);
  if (known !== undefined && known.version > job.version) return state;
  const others = state.jobs.filter(({ id }) => id !== job.id);
  const jobs = [...others, job].sort((one, other) => other.queuedAt - one.queuedAt);
  // Back in the queue, it will begin anew.
  const keepsLive = job.state === 'judging';
  const live = keepsLive ? state.live : Object.fromEntries(Object.entries(state.live).filter(([id]) => id !== job.id));
  return { ...state, jobs, live };
}

export function withProgress<State extends JobsState>(state: State, progress: JobProgress): State {
  const job = state.jobs.find(({ id }) => id === progress.id);
  if (job !== undefined && isFinished(job)) return state;
  const before = state.live[progress.id] ?? { stage: 'compiling', total: 0, cases: [] };
  const arrived = progress.case;
  const cases = arrived === undefined ? before.cases : [...before.cases.filter(({ index }) => index !== arrived.index), arrived].sort((one, other) => one.index - other.index);
  return { ...state, live: { ...state.live, [progress.id]: { stage: progress.stage, total: progress.total, cases } } };
}

/** Runs and submissions, which is what a person means by "my last run"; a check answers somewhere else. */
export const judgements = (state: RoundState): readonly JobView[] => state.jobs.filter(({ kind }) => kind !== 'check');
