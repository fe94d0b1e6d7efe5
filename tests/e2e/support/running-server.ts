import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Everything it said, for a failing test's message. */
  readonly said: () => string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Finds a port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts the real server, or a test's own assembly of it, on its source, as `npm start` does after set-up, and waits until it serves. */
export async function startServer(environment: Record<string, string>, program = 'server/src/main.ts'): Promise<RunningServer> {
  const port = environment.DAYSEVEN_PORT ?? String(await freePort());
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', program], {
    cwd: root,
    env: { ...process.env, ...environment, DAYSEVEN_PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const endWithUs = (): void => void child.kill('SIGTERM');
  process.once('exit', endWithUs);
  const gone = new Promise<void>((done) => child.once('exit', () => {
    process.off('exit', endWithUs);
    done();
  }));
  const hear = (chunk: Buffer): void => { said += chunk.toString(); };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const url = `http://localhost:${port}`;
  await served(url, child, () => said);
  return {
    url,
    pid: child.pid ?? 0,
    said: () => said,
    kill: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
}

async function served(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended early:\n${said()}`);
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`the server did not serve within 30 s:\n${said()}`);
}
