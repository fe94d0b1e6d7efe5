import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Reply, TaskName, Tasks } from './tasks.ts';

/** One worker, one task at a time; a worker that does not come back is replaced. */
export interface Workshop {
  /** @throws WorkshopFault when the folder's code threw, ran out of memory or took longer than the deadline. */
  perform<Name extends TaskName>(name: Name, asked: Tasks[Name]['asked'], deadlineMs: number): Promise<Tasks[Name]['answered']>;
  close(): Promise<void>;
}

/** Code of a problem's folder failed; the message is one sentence. */
export class WorkshopFault extends Error {
  override readonly name = 'WorkshopFault';
}

const startMs = 20_000;
const heapMb = 1024;

export function createWorkshop(): Workshop {
  let worker: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): Promise<Worker> => {
    const started = startWorker(() => {
      if (worker === started) worker = undefined;
    });
    return started;
  };

  const discard = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    await old?.then((one) => one.terminate(), () => undefined);
  };

  const now = async <Name extends TaskName>(name: Name, asked: Tasks[Name]['asked'], deadlineMs: number): Promise<Tasks[Name]['answered']> => {
    worker ??= start();
    try {
      const reply = await exchange(await worker, { name, asked }, deadlineMs);
      if (reply.ok) return reply.answered as Tasks[Name]['answered'];
      throw new WorkshopFault(reply.message);
    } catch (problem) {
      if (problem instanceof Gone) await discard();
      throw problem instanceof Gone ? new WorkshopFault(problem.message, { cause: problem }) : problem;
    }
  };

  return {
    perform(name, asked, deadlineMs) {
      const turn = last.then(() => now(name, asked, deadlineMs));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await last;
      await discard();
    },
  };
}

/** The worker cannot be used again. */
class Gone extends Error {}

/** `onGone`: it ended, even while nothing was asked of it. */
async function startWorker(onGone: () => void): Promise<Worker> {
  const worker = new Worker(new URL('./worker-door.mjs', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: heapMb } });
  // Whoever waits for an answer hears of an error too; without a listener it would end the whole process.
  worker.on('error', () => undefined);
  worker.once('exit', onGone);
  await answerOf(worker, startMs, 'The worker did not start');
  worker.unref();
  return worker;
}

async function exchange(worker: Worker, task: unknown, deadlineMs: number): Promise<Reply> {
  worker.ref();
  worker.postMessage(task);
  try {
    return (await answerOf(worker, deadlineMs, `It did not end within ${deadlineMs / 1000} seconds`)) as Reply;
  } finally {
    worker.unref();
  }
}

async function answerOf(worker: Worker, withinMs: number, late: string): Promise<unknown> {
  const until = AbortSignal.timeout(withinMs);
  const ended = new AbortController();
  const signal = AbortSignal.any([until, ended.signal]);
  const onExit = (): void => ended.abort();
  worker.once('exit', onExit);
  try {
    const answers: readonly unknown[] = await once(worker, 'message', { signal });
    return answers[0];
  } catch (cause) {
    if (until.aborted) throw new Gone(`${late}.`, { cause });
    throw new Gone(ended.signal.aborted ? 'Its worker ended by itself.' : `Its worker failed: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  } finally {
    worker.off('exit', onExit);
  }
}
