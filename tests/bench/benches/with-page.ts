import type { BenchRun } from '../bench-run.ts';
import { openBenchPage, type BenchPage } from '../ours/bench-page.ts';
import { openBenchServer } from '../ours/open-bench-server.ts';

/** Gives a page on a server of its own, and ends both. */
export async function withPage<T>(run: BenchRun, measure: (page: BenchPage) => Promise<T>): Promise<T> {
  const server = await openBenchServer(run);
  try {
    const page = await openBenchPage(server.url);
    const measured = await measure(page);
    page.close();
    return measured;
  } finally {
    await server.kill('SIGTERM');
  }
}
