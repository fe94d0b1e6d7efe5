/** `npm run soak [-- jobs [seed]]`: mixed jobs against real containers; tells its figures, and exits 1 when a promise was broken. */
import { CouldNot, endWith } from '../../server/src/cli/could-not.ts';
import { brokenPromises } from './hold-against.ts';
import { runSoak } from './run-soak.ts';
import { soakTable } from './soak-table.ts';

await endWith(async () => {
  const [jobs = 200, seed = 1, ...more] = process.argv.slice(2).map(Number);
  if (more.length > 0 || !Number.isSafeInteger(jobs) || jobs < 1 || !Number.isSafeInteger(seed)) throw new CouldNot('Usage: npm run soak -- [jobs] [seed]');
  const soaked = await runSoak({ jobs, seed, persons: 6 });
  const broken = brokenPromises(soaked);
  process.stdout.write(`${soakTable(soaked)}\n${broken.map((sentence) => `✗ ${sentence}\n`).join('')}`);
  return broken.length === 0 ? 0 : 1;
});
