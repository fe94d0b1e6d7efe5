import type { BoardChanged, DraftChanged, JobProgress, JudgeView, RoundId, TabId } from '@dayseven/contracts';
import type { Job } from '../../domain/job/job.ts';

/** News to whoever watches. What is told here has been saved before, but for progress. */
export interface Announcer {
  jobChanged(job: Job): void;
  jobProgress(progress: JobProgress): void;
  roundChanged(roundId: RoundId): void;
  /** To every tab of the round but the one that made the change. */
  draftChanged(change: DraftChanged, from: TabId): void;
  boardChanged(change: BoardChanged, from: TabId): void;
  judgeChanged(view: JudgeView): void;
}
