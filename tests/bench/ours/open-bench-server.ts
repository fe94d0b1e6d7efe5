import { type RunningServer, startServer } from '../../e2e/support/running-server.ts';
import type { BenchRun } from '../bench-run.ts';

/** The real server as a process of its own, on data of its own. */
export async function openBenchServer({ judge, scratch }: BenchRun): Promise<RunningServer> {
  return startServer({ DAYSEVEN_DATA: await scratch(), DAYSEVEN_JUDGE: judge, DAYSEVEN_SETUP: 'no' }, 'tests/bench/ours/bench-server.ts');
}
