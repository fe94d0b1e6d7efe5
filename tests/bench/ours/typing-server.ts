/** The server on a real database with many small problems and a scripted judge: one person on this machine has one round a problem. */
import { openDatabase } from '../../../server/src/adapters/sqlite/open-database.ts';
import { createSystemClock } from '../../../server/src/adapters/system/system-clock.ts';
import { assemble } from '../../../server/src/assemble.ts';
import { readConfig } from '../../../server/src/config.ts';
import { endOnSignal } from '../../../server/src/end-on-signal.ts';
import { createScriptedCatalogue, scriptedProblem } from '../../support/scripted-catalogue.ts';
import { createScriptedMachine } from '../../support/scripted-machine.ts';
import { scriptedOutside } from '../../support/world.ts';
import { typedProblems } from './typed-problems.ts';

const config = readConfig(process.env);
const server = assemble(config, {
  ...scriptedOutside(),
  database: openDatabase(config.dataFolder),
  clock: createSystemClock(),
  catalogue: createScriptedCatalogue(typedProblems.map((id) => scriptedProblem(id))),
  machine: createScriptedMachine(),
});
endOnSignal(() => server.stop());
await server.start();
