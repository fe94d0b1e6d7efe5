/** The whole server on scripted problems and a scripted judge, on a clock that jumps ten minutes ahead at each SIGUSR2, for working on the page: node --conditions=source --import tsx tests/support/demo-server.ts */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastSignOfLife } from '../../server/src/adapters/sqlite/heartbeat.ts';
import { openDatabase } from '../../server/src/adapters/sqlite/open-database.ts';
import { createSystemClock } from '../../server/src/adapters/system/system-clock.ts';
import { assemble } from '../../server/src/assemble.ts';
import { readConfig } from '../../server/src/config.ts';
import { dsaCatalogue } from './dsa-stage.ts';
import { createScriptedMachine } from './scripted-machine.ts';
import { scriptedOutside } from './world.ts';

const config = readConfig({ DAYSEVEN_DATA: mkdtempSync(join(tmpdir(), 'dayseven-demo-')), ...process.env });
const database = openDatabase(config.dataFolder);
const clock = createSystemClock(lastSignOfLife(database));
process.on('SIGUSR2', () => clock.catchUp(10 * 60_000));
const server = assemble(config, {
  ...scriptedOutside(),
  database,
  clock,
  catalogue: dsaCatalogue,
  machine: createScriptedMachine(),
});
process.stdout.write(`A demo of Day Seven is ready at ${await server.start()}\n`);
process.once('SIGINT', () => void server.stop());
process.once('SIGTERM', () => void server.stop());
