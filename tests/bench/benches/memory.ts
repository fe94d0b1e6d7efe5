import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { OWNER } from '../../../server/src/adapters/docker/labels.ts';
import { parseOwner } from '../../../server/src/adapters/docker/owner.ts';
import type { BenchRun } from '../bench-run.ts';
import { askEngine, localParts } from '../measure/engine.ts';
import { residentMb } from '../measure/process-figures.ts';
import { spreadOf } from '../measure/spread.ts';
import { openBenchPage } from '../ours/bench-page.ts';
import { openBenchServer } from '../ours/open-bench-server.ts';
import { goSolutions } from '../programs/go.ts';
import { typescriptSolution } from '../programs/typescript.ts';
import type { Row, Section } from '../result.ts';

const idleMs = 5_000;

/** What waits for work: the server after its first jobs, and the containers it keeps ready. */
export async function memory(run: BenchRun): Promise<Section> {
  const server = await openBenchServer(run);
  try {
    const page = await openBenchPage(server.url);
    await page.judge({ event: 'job:submit', language: 'go', source: goSolutions.fmt(1) });
    await page.judge({ event: 'job:submit', language: 'typescript', source: typescriptSolution(1) });
    await sleep(idleMs);
    const rows: Row[] = [{ what: 'Memory of the server', unit: 'MB', ours: spreadOf([residentMb(server.pid)]) }];
    for (const [role, each] of await poolOf(run, server.pid)) rows.push({ what: `Memory of an idle container for ${role}, of ${each.length}`, unit: 'MB', ours: spreadOf(each) });
    page.close();
    return { name: 'memory', about: 'The server\'s resident memory and what the engine counts for each container that waits, page cache left out, five seconds after a job of each language.', rows, findings: [] };
  } finally {
    await server.kill('SIGTERM');
  }
}

const Listed = z.array(z.object({ Id: z.string(), Image: z.string(), Labels: z.record(z.string(), z.string()) }));
const Stats = z.object({ memory_stats: z.object({ usage: z.number(), stats: z.record(z.string(), z.number()) }) });

/** Of each role the megabytes of each of its containers. */
async function poolOf({ judge }: BenchRun, pid: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const { socketPath, images } = localParts(judge);
  const containers = Listed.parse(await askEngine(socketPath, 'GET', '/containers/json')).filter(({ Labels }) => parseOwner(Labels[OWNER] ?? '')?.pid === pid);
  const pool = new Map<string, number[]>();
  for (const { Id, Image } of containers) {
    const role = Object.entries(images).find(([, image]) => image === Image)?.[0] ?? Image;
    const { usage, stats } = Stats.parse(await askEngine(socketPath, 'GET', `/containers/${Id}/stats?stream=false&one-shot=true`)).memory_stats;
    pool.set(role, [...(pool.get(role) ?? []), (usage - (stats.inactive_file ?? stats.total_inactive_file ?? 0)) / 2 ** 20]);
  }
  return pool;
}
