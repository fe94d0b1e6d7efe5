import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { JudgeParts } from '../../application/ports/judge-machine.ts';
import { SetupRefusal } from '../../application/ports/judge-setup.ts';
import type { JudgeSetup, SetupNews } from '../../application/ports/judge-setup.ts';
import { SetupLine } from './setup-lines.ts';

const PROGRAM = fileURLToPath(new URL('../../../../setup/judge.mjs', import.meta.url));

/** Set-up as a program of its own: it may take minutes, run as root and be killed without harm. */
export function createSpawnedSetup(program = PROGRAM): JudgeSetup {
  return {
    async prepare(how, tell, signal) {
      const args = [program, '--json', ...(how === 'look-only' ? ['--no-install'] : [])];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], signal, killSignal: 'SIGTERM' });
      return await partsFrom(child, tell);
    },
  };
}

async function partsFrom(child: ChildProcess, tell: (news: SetupNews) => void): Promise<JudgeParts> {
  let failure: Error | undefined;
  child.on('error', (error) => { failure ??= error; });
  const refuse = new Promise<never>((_, reject) => {
    child.on('close', () => reject(failure ?? new SetupRefusal('Set-up ended without saying why; `node setup/judge.mjs` shows more.')));
  });
  refuse.catch(() => undefined);
  if (!child.stdout) return refuse;

  for await (const text of createInterface({ input: child.stdout })) {
    const line = parse(text);
    if (!line) continue;
    if ('images' in line) return { images: line.images, engine: line.engine };
    if (line.state === 'failed') failure ??= new SetupRefusal(line.text);
    else tell({ text: line.text, ...(line.percent === undefined ? {} : { percent: line.percent }) });
  }
  return refuse;
}

/** Whatever else gets onto the program's stdout is not for us. */
function parse(text: string): SetupLine | undefined {
  try {
    return SetupLine.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
