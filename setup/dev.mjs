import { onNewEnoughNode } from './node-version.mjs';

onNewEnoughNode(() => import('./programs/dev.mjs').then((program) => program.main(process.argv.slice(2))));
