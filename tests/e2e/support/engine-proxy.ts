import { rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A door to the real engine that a test can shut and open, so that an engine can die and return without touching the machine's own. */
export interface EngineProxy {
  readonly dockerHost: string;
  shut(): Promise<void>;
  open(): Promise<void>;
}

export async function openEngineProxy(path: string, engineSocket: string): Promise<EngineProxy> {
  const sockets = new Set<Socket>();
  let server: Server | undefined;

  function join(client: Socket): void {
    const engine = connect(engineSocket);
    for (const socket of [client, engine]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('error', () => engine.destroy()).on('close', () => engine.destroy());
    engine.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.pipe(engine).pipe(client);
  }

  async function open(): Promise<void> {
    await rm(path, { force: true });
    server = createServer({ allowHalfOpen: true }, join);
    const listening = server;
    await new Promise<void>((done) => listening.listen(path, done));
  }

  async function shut(): Promise<void> {
    const open = server;
    server = undefined;
    for (const socket of sockets) socket.destroy();
    if (open) await new Promise<void>((done) => open.close(() => done()));
    await rm(path, { force: true });
  }

  await open();
  return { dockerHost: `unix://${path}`, open, shut };
}
