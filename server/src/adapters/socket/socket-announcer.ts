import type { RoundId, ServerToClient, TabId } from '@dayseven/contracts';
import type { Server } from 'socket.io';
import type { Announcer } from '../../application/ports/announcer.ts';
import type { Log } from '../../application/ports/log.ts';
import type { RoundStore } from '../../application/ports/round-store.ts';
import type { ShowJobs } from '../../application/show-jobs.ts';
import type { ShowRound } from '../../application/show-round.ts';
import { rooms } from './rooms.ts';

export interface AnnouncerDeps {
  readonly rounds: RoundStore;
  readonly showJobs: ShowJobs;
  readonly showRound: ShowRound;
  readonly log: Log;
  readonly newRef: () => string;
}

/** The sockets, each of which knows its tab. */
export type News = Server<Record<string, never>, ServerToClient, Record<string, never>, { tab: TabId }>;

const roundSoonMs = 20;

/** Tells whole views to the rooms they concern. A failure to tell is logged and no more: what is true was saved before. */
export function createSocketAnnouncer(io: News, deps: AnnouncerDeps): Announcer {
  const { rounds, showJobs, showRound, log, newRef } = deps;
  const tell = (work: () => Promise<void>) => void work().catch((error: unknown) => log.fault(newRef(), error));
  let lineIsDue = false;
  const roundsDue = new Set<RoundId>();

  async function tellRound(id: RoundId): Promise<void> {
    const round = await rounds.find(id);
    if (round) io.to(rooms.round(id)).emit('round:changed', await showRound(round));
  }

  /** A whole round is much to gather: it comes after the news of its jobs, which people wait for, and once for what happens in a moment. */
  function tellRoundSoon(id: RoundId): void {
    if (roundsDue.has(id)) return;
    roundsDue.add(id);
    setTimeout(() => {
      roundsDue.delete(id);
      tell(() => tellRound(id));
    }, roundSoonMs).unref();
  }

  /** Whoever waits moves up when a job leaves the line; one telling serves all the leavers of a moment. */
  function tellLine(): void {
    if (lineIsDue) return;
    lineIsDue = true;
    setTimeout(() => {
      lineIsDue = false;
      tell(async () => {
        for (const view of await showJobs.line()) io.to(rooms.round(view.roundId)).emit('job:changed', view);
      });
    }, 100).unref();
  }

  return {
    jobChanged(job) {
      tell(async () => void io.to(rooms.round(job.roundId)).emit('job:changed', await showJobs.one(job)));
      if (job.state !== 'queued') tellLine();
    },
    jobProgress: (progress) => void io.to(rooms.round(progress.roundId)).emit('job:progress', progress),
    roundChanged: tellRoundSoon,
    draftChanged: (change, from) => void io.to(rooms.round(change.roundId)).except(rooms.tab(from)).emit('draft:changed', change),
    boardChanged: (change, from) => void io.to(rooms.round(change.roundId)).except(rooms.tab(from)).emit('board:changed', change),
    judgeChanged: (view) => void io.emit('judge:changed', view),
  };
}
