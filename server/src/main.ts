import { CannotStart } from './application/cannot-start.ts';
import { assemble, type DaySeven } from './assemble.ts';
import { readConfig } from './config.ts';
import { endOnSignal } from './end-on-signal.ts';
import { openOutside } from './open-outside.ts';
import { tellJudge } from './tell-judge.ts';

/** Starts the product and keeps it until it is told to end. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const opened = await openOutside(config, process.env);
  const server: DaySeven = assemble(config, { ...opened.outside, onJudge: tellJudge(say) });
  endOnSignal(async () => {
    await server.stop();
    await opened.close();
  });
  say(`Day Seven is ready at ${await server.start()}`);
  opened.remarks.forEach(say);
  await server.warm();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof CannotStart ? `${error.message}\n` : `This is a bug: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
