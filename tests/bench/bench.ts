/** `npm run bench [-- --quick] [-- --only name,name]`: measures ours beside the bare steps, tells the table and keeps it in docs/bench.md. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CouldNot, endWith } from '../../server/src/cli/could-not.ts';
import { readBenchArguments } from './arguments.ts';
import type { BenchRun } from './bench-run.ts';
import { benches } from './benches.ts';
import { keep, readKept } from './kept-results.ts';
import { benchPage, type KeptSection } from './report/bench-page.ts';
import { describeMachine } from './report/machine.ts';
import { ratioTable, stageTable } from './report/table.ts';
import { readTools } from './tools.ts';

const page = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));

// Leaving by `exit` takes the servers along.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

await endWith(async () => {
  const { names, quick } = readBenchArguments(process.argv.slice(2), Object.keys(benches));
  const folder = await mkdtemp(join(tmpdir(), 'dayseven-bench-'));
  const run: BenchRun = {
    quick,
    tools: readTools(process.env),
    judge: process.env.DAYSEVEN_JUDGE ?? '',
    rounds: quick ? { warmUp: 1, counted: 3 } : { warmUp: 3, counted: 12 },
    scratch: () => mkdtemp(join(folder, 'scratch-')),
    say: (line) => void process.stderr.write(`${line}\n`),
  };
  try {
    const { measured, failed } = await measure(run, names);
    if (!quick) await publish(measured);
    if (failed.length > 0) throw new CouldNot(`Not measured: ${failed.join(', ')}.`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Every bench by itself: one that fails is told, and the others go on. */
async function measure(run: BenchRun, names: readonly string[]) {
  const measured: Record<string, KeptSection> = {};
  const failed: string[] = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (!names.includes(name)) continue;
    run.say(`- ${name}`);
    try {
      const section = await bench(run);
      process.stdout.write(`${ratioTable([section])}\n\n${stageTable([section])}\n${section.findings.join('\n')}\n\n`);
      measured[name] = { section, at: new Date().toISOString().slice(0, 10), machine: describeMachine() };
    } catch (error) {
      run.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      failed.push(name);
    }
  }
  return { measured, failed };
}

/** What was measured now, and of the other benches what was measured last. */
async function publish(measured: Readonly<Record<string, KeptSection>>): Promise<void> {
  const results = { ...(await readKept()), ...measured };
  await keep(results);
  await writeFile(page, benchPage(Object.keys(benches).flatMap((name) => results[name] ?? [])));
}
