import { onNewEnoughNode } from './node-version.mjs';

onNewEnoughNode(() => import('./programs/run.mjs').then((program) => program.main(process.argv.slice(2))));
