import type { Failure, Handshake, protocolVersion, Reply } from '@dayseven/contracts';
import { io, type Socket } from 'socket.io-client';
import type { Answered, Asked, Connection, Link, News, Question, Told } from './connection.ts';
import { newTabId } from './ids.ts';

/** Copied, because a value import would bring every schema along; the type makes the copy follow. */
const protocol: typeof protocolVersion = 27;

const answerMs = 10_000;
const noAnswer: Failure = { code: 'internal', message: 'The server did not answer in time; try again.' };

/** The emitter, seen as what it is on the wire: a name, a body, an answer. */
interface Wire {
  emitWithAck(event: string, body: unknown): Promise<unknown>;
}

interface Listening {
  on(event: string, heard: (told: unknown) => void): unknown;
  off(event: string, heard: (told: unknown) => void): unknown;
}

export function createSocketConnection(): Connection {
  const tab = newTabId();
  const auth: Handshake = { protocol, tab };
  const socket: Socket = io({ auth, transports: ['websocket', 'polling'], reconnectionDelayMax: 2_000 });
  /** Over once the first try to connect has come to something: what a page asks as it opens waits for that. */
  const tried = new Promise<unknown>((done) => void socket.once('connect', () => done(true)).once('connect_error', done));
  const watchers = new Set<(link: Link) => void>();
  let link: Link = 'connecting';

  const become = (next: Link) => {
    if (link === next) return;
    link = next;
    for (const tell of watchers) tell(next);
  };
  socket.on('connect', () => {
    sessionStorage.removeItem(reloaded);
    become('online');
  });
  socket.on('disconnect', (reason) => {
    become('offline');
    // The server hung up on purpose, perhaps because it is restarting: socket.io would not come back by itself.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), 1_000);
  });
  socket.on('connect_error', (error) => {
    become('offline');
    if (error.message.includes('protocol')) reloadOnce();
    else if (!socket.active) setTimeout(() => socket.connect(), 2_000);
  });

  return {
    tab,
    async ask<Q extends Question>(question: Q, request: Asked<Q>): Promise<Reply<Answered<Q>>> {
      await tried;
      if (!socket.connected) return { ok: false, failure: { code: 'internal', message: 'The server is out of reach just now, so nothing was changed. Try again when it is back.' } };
      try {
        const wire: Wire = socket.timeout(answerMs);
        return (await wire.emitWithAck(question, request)) as Reply<Answered<Q>>;
      } catch {
        return { ok: false, failure: noAnswer };
      }
    },
    listen<N extends News>(news: N, hear: (told: Told<N>) => void) {
      const wire: Listening = socket;
      const heard = (told: unknown) => hear(told as Told<N>);
      wire.on(news, heard);
      return () => void wire.off(news, heard);
    },
    link: () => link,
    onLink(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

const reloaded = 'dayseven.reloaded-for-protocol';

/** A page built for another version of the server fetches itself anew; once, unless it has fitted since. */
function reloadOnce(): void {
  if (sessionStorage.getItem(reloaded) !== null) return;
  sessionStorage.setItem(reloaded, 'yes');
  location.reload();
}
