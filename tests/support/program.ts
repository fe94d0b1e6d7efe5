import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server as a process of its own. */
export interface Program {
  readonly pid: number;
  readonly output: () => string;
  readonly errors: () => string;
  /** Settles when the output holds a text, and fails when the process ends before. */
  says(text: string): Promise<void>;
  /** The address it said it is ready at. */
  url(): Promise<string>;
  signal(name: NodeJS.Signals): void;
  ended(): Promise<number | null>;
}

/** `main` is what `npm start` runs; `demo` is the same server on scripted problems and a scripted judge. */
const entries = { main: 'server/src/main.ts', demo: 'tests/support/demo-server.ts' } as const;

export function startProgram(environment: Record<string, string>, entry: keyof typeof entries = 'main'): Program {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', entries[entry]], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', DAYSEVEN_SETUP: 'no', DOCKER_HOST: 'unix:///nowhere/docker.sock', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const end = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (text: string) => new Promise<void>((resolve, reject) => {
    const look = () => {
      if (output.includes(text)) resolve();
    };
    child.stdout.on('data', look);
    void end.then(() => reject(new Error(`the server ended without saying "${text}": ${output}${errors}`)));
    look();
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    errors: () => errors,
    ended: () => end,
    signal: (name) => void child.kill(name),
    says,
    async url() {
      await says('ready at http://localhost:');
      return (/http:\S+/.exec(output)?.[0] ?? '').replace('localhost', '127.0.0.1');
    },
  };
}
