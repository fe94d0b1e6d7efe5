/** The product on real problems, database and containers, but for the cases of the problem that is measured. */
import { loadCatalogue } from '@dayseven/problems';
import { assemble } from '../../../server/src/assemble.ts';
import { readConfig } from '../../../server/src/config.ts';
import { endOnSignal } from '../../../server/src/end-on-signal.ts';
import { openOutside } from '../../../server/src/open-outside.ts';
import { benchCatalogue } from './bench-catalogue.ts';

const config = readConfig(process.env);
const opened = await openOutside(config, process.env);
const server = assemble(config, { ...opened.outside, catalogue: benchCatalogue(await loadCatalogue()) });
endOnSignal(async () => {
  await server.stop();
  await opened.close();
});
process.stdout.write(`The bench's server is ready at ${await server.start()}\n`);
