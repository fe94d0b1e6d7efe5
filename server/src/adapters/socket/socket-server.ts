import type { Server as HttpServer } from 'node:http';
import { limits, type JudgeView, type ServerToClient } from '@dayseven/contracts';
import { Server, type Socket } from 'socket.io';
import type { Doorkeeper } from '../../application/doorkeeper.ts';
import type { Announcer } from '../../application/ports/announcer.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Viewer } from '../../application/viewer.ts';
import { answerSocket } from './connection.ts';
import { shakeHands } from './handshake.ts';
import { requestHandlers, type UseCases } from './requests.ts';
import { rooms } from './rooms.ts';
import { createSocketAnnouncer, type AnnouncerDeps } from './socket-announcer.ts';

export interface SocketDeps extends AnnouncerDeps {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly doorkeeper: Doorkeeper;
  readonly judge: () => JudgeView;
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
  const { viewer, clock, doorkeeper, judge } = deps;
  const io = new Server<Record<string, never>, ServerToClient>(http, {
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
    void socket.join([rooms.person(viewer.personId), rooms.tab(shaken.tab)]);
    next();
  });

  return {
    announcer: createSocketAnnouncer(io, deps),
    answer(useCases) {
      io.on('connection', (socket) => {
        const handlers = requestHandlers(useCases, deps, ({ id }) => joinOnce(socket, rooms.round(id)));
        answerSocket(socket, handlers, clock);
        socket.emit('judge:changed', judge());
      });
    },
    close: async () => {
      io.disconnectSockets(true);
      await io.close();
    },
  };
}

function joinOnce(socket: Socket, room: string): boolean {
  const isNew = !socket.rooms.has(room);
  void socket.join(room);
  return isNew;
}
