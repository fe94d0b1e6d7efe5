import { onNewEnoughNode } from './node-version.mjs';

onNewEnoughNode(() => import('./programs/test.mjs').then((program) => program.main(process.argv.slice(2))));
