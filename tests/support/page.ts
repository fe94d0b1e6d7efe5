import { randomUUID } from 'node:crypto';
import { protocolVersion, TabId, type ClientToServer, type Reply, type RoundView, type ServerToClient, type SheetView } from '@dayseven/contracts';
import { io, type Socket } from 'socket.io-client';

/** A round of one problem: the round's own words beside those of its sheet. */
export type OpenedSheet = SheetView & Omit<RoundView, 'sheets'>;

type Value<E extends keyof ClientToServer> = Parameters<Parameters<ClientToServer[E]>[1]>[0] extends Reply<infer V> ? V : never;
type News<E extends keyof ServerToClient> = Parameters<ServerToClient[E]>[0];

/** A browser tab as the server sees it. */
export interface Page {
  readonly tab: TabId;
  readonly socket: Socket;
  /** Asks and takes the value; a refusal fails the test. */
  ask<E extends keyof ClientToServer>(event: E, request: object): Promise<Value<E>>;
  /** Sends anything under any name and takes the whole reply. */
  send(event: string, ...body: unknown[]): Promise<Reply<unknown>>;
  /** The untimed round on a problem, with its only sheet. */
  open(problemId?: string): Promise<OpenedSheet>;
  /** The next news of a kind that fits, also if it came already. */
  hear<E extends keyof ServerToClient>(event: E, fits?: (news: News<E>) => boolean): Promise<News<E>>;
  /** Everything heard so far. */
  heard<E extends keyof ServerToClient>(event: E): readonly News<E>[];
  close(): void;
}

/** A guard and no measure: the machine may be busy with other things. */
const patienceMs = 30_000;

export function newId(): string {
  return randomUUID();
}

export async function connectPage(url: string): Promise<Page> {
  const tab = TabId.parse(newId());
  const socket = io(url, { auth: { protocol: protocolVersion, tab }, transports: ['websocket'], forceNew: true, reconnection: false });
  const news: { event: string; body: unknown }[] = [];
  const listeners = new Set<() => void>();
  socket.onAny((event: string, body: unknown) => {
    news.push({ event, body });
    listeners.forEach((listener) => listener());
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });

  const send: Page['send'] = async (event, ...body) => (await socket.timeout(patienceMs).emitWithAck(event, ...body)) as Reply<unknown>;

  async function ask<E extends keyof ClientToServer>(event: E, request: object): Promise<Value<E>> {
    const reply = await send(event, request);
    if (!reply.ok) throw new Error(`${event} was refused: ${reply.failure.code} ${reply.failure.message}`);
    return reply.value as Value<E>;
  }

  function heard<E extends keyof ServerToClient>(event: E): readonly News<E>[] {
    return news.filter((item) => item.event === event).map((item) => item.body as News<E>);
  }

  return {
    tab, socket, send, ask, heard,
    open: async (problemId = 'add-two') => onlySheet(await ask('round:open', { problemId })),
    hear: (event, fits = () => true) => new Promise((resolve, reject) => {
      const late = setTimeout(() => end(() => reject(new Error(`no ${event} came; heard ${JSON.stringify(news.map((item) => item.event))}`))), patienceMs);
      const end = (settle: () => void) => {
        clearTimeout(late);
        listeners.delete(look);
        settle();
      };
      const look = () => {
        const found = heard(event).find(fits);
        if (found) end(() => resolve(found));
      };
      listeners.add(look);
      look();
    }),
    close: () => void socket.disconnect(),
  };
}

export function onlySheet({ sheets, ...round }: RoundView): OpenedSheet {
  const [sheet] = sheets;
  if (!sheet || sheets.length !== 1) throw new Error(`the round has ${sheets.length} sheets`);
  return { ...round, ...sheet };
}
