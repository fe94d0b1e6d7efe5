/** The real server on a clock that jumps ten minutes ahead at each SIGUSR2: a whole day passes in a minute. */
import { assemble } from '../../server/src/assemble.ts';
import { readConfig } from '../../server/src/config.ts';
import { endOnSignal } from '../../server/src/end-on-signal.ts';
import { openOutside } from '../../server/src/open-outside.ts';

const config = readConfig(process.env);
const opened = await openOutside(config, process.env);
const { outside } = opened;
process.on('SIGUSR2', () => outside.clock.catchUp(10 * 60_000));
const server = assemble(config, outside);
endOnSignal(async () => {
  await server.stop();
  await opened.close();
});
process.stdout.write(`Day Seven is ready at ${await server.start()}\n`);
