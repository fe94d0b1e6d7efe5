/** `problems [--json]`: the problems there are. */
import type { ProblemSummary } from '@dayseven/contracts';
import { loadCatalogue, showFault } from '@dayseven/problems';
import { CouldNot, endWith } from './could-not.ts';

await endWith(async () => {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg !== '--json')) throw new CouldNot('Usage: npm run --silent problems -- [--json]');

  const catalogue = await loadCatalogue();
  for (const problem of catalogue.faults) problem.faults.forEach((fault) => process.stderr.write(`${showFault(problem.id, fault)}\n`));
  const summaries = catalogue.list().map(({ id, title, topics, difficulty, signature }) => ({ id, title, topics, difficulty, signature }));
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(summaries, null, 2)}\n` : table(summaries));
  return 0;
});

function table(summaries: readonly ProblemSummary[]): string {
  const rows = [['id', 'title', 'difficulty', 'topics'], ...summaries.map(({ id, title, difficulty, topics }) => [id, title, difficulty, topics.join(', ')])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}
