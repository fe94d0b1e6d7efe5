import type { Server as HttpServer } from 'node:http';
import { limits, type JudgeView, type TabId } from '@dayseven/contracts';
import { Server, type Socket } from 'socket.io';
import type { Doorkeeper } from '../../application/doorkeeper.ts';
import type { Announcer } from '../../application/ports/announcer.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Viewer } from '../../application/viewer.ts';
import { answerSocket } from './connection.ts';
import { shakeHands } from './handshake.ts';
import { requestHandlers, type UseCases } from './requests.ts';
import { rooms } from './rooms.ts';
import { createSocketAnnouncer, type AnnouncerDeps, type News } from './socket-announcer.ts';

export interface SocketDeps extends AnnouncerDeps {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly doorkeeper: Doorkeeper;
  readonly judge: () => JudgeView;
  /** Hears of a tab whose last line is cut. */
  readonly tabLeft: (tab: TabId) => void;
}

export interface SocketServer {
  readonly announcer: Announcer;
  /** Begins to answer; the use cases need the announcer, so they come after it. */
  answer(useCases: UseCases): void;
  /** Hangs up on every page. */
  close(): Promise<void>;
}

/** Sockets on the HTTP server, typed by the contracts; nothing a client sends is believed before it is parsed. */
export function createSocketServer(http: HttpServer, deps: SocketDeps): SocketServer {
  const { viewer, clock, doorkeeper, judge, tabLeft } = deps;
  const io: News = new Server(http, {
    maxHttpBufferSize: limits.packetBytes,
    serveClient: false,
    allowRequest: ({ headers }, decide) => decide(null, doorkeeper.allowsHost(headers.host) && doorkeeper.allowsOrigin(headers.origin)),
  });

  io.use((socket, next) => {
    const shaken = shakeHands(socket.handshake.auth);
    if (!shaken.ok) {
      next(new Error(shaken.message));
      return;
    }
    socket.data.tab = shaken.tab;
    void socket.join([rooms.person(viewer.personId), rooms.tab(shaken.tab)]);
    next();
  });

  return {
    announcer: createSocketAnnouncer(io, deps),
    answer(useCases) {
      io.on('connection', (socket) => {
        const { tab } = socket.data;
        const handlers = requestHandlers(useCases, { ...deps, viewer: { ...viewer, tab } }, ({ id }) => joinOnce(socket, rooms.round(id)));
        answerSocket(socket, handlers, clock);
        socket.emit('judge:changed', judge());
        // A page whose line was cut may have its new line before the old one is known to be gone.
        socket.on('disconnect', () => {
          if (!io.sockets.adapter.rooms.has(rooms.tab(tab))) tabLeft(tab);
        });
      });
    },
    close: async () => {
      io.disconnectSockets(true);
      const closed = io.close();
      // Whoever stopped in the middle of asking or listening would be waited for.
      http.closeAllConnections();
      await closed;
    },
  };
}

function joinOnce(socket: Pick<Socket, 'rooms' | 'join'>, room: string): boolean {
  const isNew = !socket.rooms.has(room);
  void socket.join(room);
  return isNew;
}
