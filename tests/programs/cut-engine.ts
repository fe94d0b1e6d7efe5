import { mkdtempSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A socket in front of the engine's that can be cut: to whoever uses it the engine has died. */
export interface CutEngine {
  readonly socketPath: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function createCutEngine(engineSocket: string): Promise<CutEngine> {
  const socketPath = join(mkdtempSync(join(tmpdir(), 'engine-')), 'engine.sock');
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const engine = connect({ path: engineSocket, allowHalfOpen: true });
    for (const [one, other] of [[client, engine], [engine, client]] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => { open.delete(one); other.destroy(); });
      one.pipe(other);
    }
  });
  const mend = (): Promise<void> => new Promise((resolve) => { server.listen(socketPath, resolve); });
  await mend();
  return {
    socketPath,
    mend,
    cut: () => new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    }),
  };
}
