/** `scenarios [--misses]`: the design scenarios there are, and how well their facts are found; without `--misses` docs/scenarios.md says so too. `scenarios <id> <question>`: what the interviewer answers. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadScenarios, type Scenario, showFault } from '@dayseven/problems';
import { openFactFinder } from '../adapters/search/open-fact-finder.ts';
import { answerAsk } from '../application/answer-ask.ts';
import { type AskFigures, askFigures } from './ask-figures.ts';
import { CouldNot, endWith } from './could-not.ts';
import { scenariosPage } from './scenarios-page.ts';

const page = fileURLToPath(new URL('../../../docs/scenarios.md', import.meta.url));

await endWith(async () => {
  const [first, ...words] = process.argv.slice(2);
  const scenarios = await loadScenarios();
  for (const { id, faults } of scenarios.faults) faults.forEach((fault) => process.stderr.write(`${showFault(id, fault)}\n`));

  if (first === undefined || first === '--misses') await tellFigures(scenarios.list(), first === undefined ? 'figures' : 'misses');
  else process.stdout.write(`${answer(scenarios.list().find(({ id }) => id === first), words.join(' '))}\n`);
  return scenarios.faults.length > 0 ? 1 : 0;
});

function answer(scenario: Scenario | undefined, ask: string): string {
  if (!scenario || ask === '') throw new CouldNot('Usage: npm run --silent scenarios -- [--misses], or: npm run --silent scenarios -- <id> <question>');
  const { fact, says } = answerAsk(scenario.facts, openFactFinder(scenario.facts), ask);
  return fact === undefined ? says : `${says} (${fact})`;
}

async function tellFigures(scenarios: readonly Scenario[], what: 'figures' | 'misses'): Promise<void> {
  const rows = scenarios.map((scenario) => ({ scenario, figures: askFigures(scenario, openFactFinder) }));
  for (const { scenario, figures } of rows) {
    process.stdout.write(line(scenario.id, scenario.shelf, figures));
    if (what === 'misses') figures.misses.forEach((miss) => process.stdout.write(`  ${miss}\n`));
  }
  const sum = (key: Exclude<keyof AskFigures, 'misses'>): number => rows.reduce((total, { figures }) => total + figures[key], 0);
  process.stdout.write(line('all', '', { asked: sum('asked'), found: sum('found'), mistaken: sum('mistaken'), none: sum('none'), answered: sum('answered') }));
  if (what === 'figures') await writeFile(page, scenariosPage(rows));
}

function line(id: string, shelf: string, { asked, found, mistaken, none, answered }: Omit<AskFigures, 'misses'>): string {
  return `${id.padEnd(20)} ${shelf.padEnd(9)} ${`${found} of ${asked} found`.padEnd(17)} ${mistaken} found another, ${answered} of ${none} answered that have no fact\n`;
}
