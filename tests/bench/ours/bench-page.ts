import { randomUUID } from 'node:crypto';
import { protocolVersion, type JobProgress, type JobView, type JudgeView, type Language, type Reply, type RoundView } from '@dayseven/contracts';
import { io, type Socket } from 'socket.io-client';
import { benchProblemId } from './bench-catalogue.ts';

/** By the page's own clock: milliseconds from the moment it asked. */
export interface Heard {
  readonly firstCase: number;
  readonly verdict: number;
}

export interface Asked {
  readonly event: 'job:run' | 'job:submit';
  readonly language: Language;
  readonly source: string;
}

/** A page without a screen: it asks and hears over the real socket. */
export interface BenchPage {
  /** Asks for a job and hears it to its end. @throws when it is not accepted */
  judge(asked: Asked): Promise<{ readonly heard: Heard; readonly view: JobView }>;
  close(): void;
}

const patienceMs = 120_000;

/** Connects, opens the round and waits until the judge is ready. */
export async function openBenchPage(url: string): Promise<BenchPage> {
  const socket = io(url, { auth: { protocol: protocolVersion, tab: randomUUID() }, transports: ['websocket'], reconnection: false });
  await judgeReady(socket);
  const round = await ask<RoundView>(socket, 'round:open', { problemId: benchProblemId });

  async function judge({ event, language, source }: Asked): ReturnType<BenchPage['judge']> {
    const jobId = randomUUID();
    const began = performance.now();
    const first = hear<JobProgress>(socket, 'job:progress', ({ id, case: seen }) => id === jobId && seen !== undefined).then(() => performance.now() - began);
    const judged = hear<JobView>(socket, 'job:changed', ({ id, state }) => id === jobId && (state === 'judged' || state === 'cancelled'));
    await ask(socket, event, { jobId, roundId: round.id, problemId: benchProblemId, language, revision: 0, source, ...(event === 'job:run' && { ownCases: [] }) });
    const view = await judged;
    const verdict = performance.now() - began;
    if (view.result?.verdict.kind !== 'accepted') throw new Error(`a ${language} solution of the bench is ${JSON.stringify(view.result?.verdict)}`);
    return { heard: { firstCase: await first, verdict }, view };
  }

  return { judge, close: () => void socket.disconnect() };
}

async function judgeReady(socket: Socket): Promise<void> {
  const ready = await hear<JudgeView>(socket, 'judge:changed', ({ state }) => state === 'ready' || state === 'off');
  if (ready.state === 'off') throw new Error(`the judge is off: ${ready.text}`);
}

async function ask<T>(socket: Socket, event: string, request: object): Promise<T> {
  const reply = (await socket.timeout(patienceMs).emitWithAck(event, request)) as Reply<T>;
  if (!reply.ok) throw new Error(`${event} was refused: ${reply.failure.message}`);
  return reply.value;
}

function hear<T>(socket: Socket, event: string, fits: (news: T) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no ${event} came`)), patienceMs);
    const look = (news: T): void => {
      if (!fits(news)) return;
      clearTimeout(late);
      socket.off(event, look);
      resolve(news);
    };
    socket.on(event, look);
  });
}
