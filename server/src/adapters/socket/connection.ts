import type { ClientToServer, Reply } from '@dayseven/contracts';
import type { Socket } from 'socket.io';
import type { Clock } from '../../application/ports/clock.ts';
import { refuse } from '../../application/refusal.ts';
import { failed, type Handler } from './answer.ts';
import { createTokenBucket } from './token-bucket.ts';

type Handlers = Readonly<Record<keyof ClientToServer, Handler>>;

const requestRate = { perSecond: 30, burst: 60 };
const editRate = { perSecond: 50, burst: 100 };

/** Answers everything one page sends: known or not, one at a time or a flood. */
export function answerSocket(socket: Socket, handlers: Handlers, clock: Clock): void {
  const mayAsk = createTokenBucket(requestRate, clock);
  const mayEdit = createTokenBucket(editRate, clock);

  async function replyTo(event: string, raw: unknown): Promise<Reply<unknown>> {
    const passes = event === 'draft:edit' ? mayEdit() : mayAsk();
    if (!passes) return failed(refuse('too-many-requests').refusal);
    const handler = isAsked(handlers, event) ? handlers[event] : undefined;
    return handler ? handler(raw) : failed(refuse('invalid-request', 'There is no such request; reload the page.').refusal);
  }

  socket.onAny((event: unknown, ...args: unknown[]) => {
    const last = args.at(-1);
    const bodies = isReply(last) ? args.slice(0, -1) : args;
    void replyTo(String(event), bodies.length === 1 ? bodies[0] : undefined).then((answered) => {
      if (isReply(last)) last(answered);
    });
  });
}

function isReply(value: unknown): value is (answered: Reply<unknown>) => void {
  return typeof value === 'function';
}

function isAsked(handlers: Handlers, event: string): event is keyof ClientToServer {
  return Object.hasOwn(handlers, event);
}
