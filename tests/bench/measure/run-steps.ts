import { spawn } from 'node:child_process';

export interface Steps {
  readonly folder: string;
  /** One line for the shell, so that what is measured is the programs and not how Node starts them. */
  readonly line: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a line as a person would in a shell, and gives its milliseconds. @throws when it does not end well */
export async function runSteps({ folder, line, environment = {} }: Steps): Promise<number> {
  const env = { PATH: '/usr/bin:/bin', HOME: folder, ...environment };
  const began = performance.now();
  const child = spawn('/bin/sh', ['-c', line], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(`${line} ended with ${status}: ${said.join('').slice(-2000)}`);
  return ms;
}
