import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobId, JobView, Language } from '@dayseven/contracts';
import { openDatabase } from '../../server/src/adapters/sqlite/open-database.ts';
import { tables } from '../../server/src/adapters/sqlite/tables.ts';
import { connectPage, newId } from '../support/page.ts';
import type { Page } from '../support/page.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

const solutions = new URL('../../problems/catalogue/dsa/echoes/solutions/', import.meta.url);
const sources = { go: readFileSync(new URL('model.go', solutions), 'utf8'), typescript: readFileSync(new URL('model.ts', solutions), 'utf8') };
const PATIENCE_MS = 60_000;

/** One life of the real server, on real containers; what it leaves is the next one's. */
export interface ServerLife {
  readonly program: Program;
  readonly page: Page;
  readonly round: Awaited<ReturnType<Page['open']>>;
  submit(language: Language): Promise<JobId>;
  /** Settles when news of a job fits. */
  hears(fits: (news: { readonly state?: string; readonly stage?: string }) => boolean): Promise<void>;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** What the data holds when no server runs. */
export interface Kept {
  readonly states: ReadonlyMap<string, string>;
  /** Ids of jobs in the order in which the rounds' logs say that they finished. */
  readonly finished: readonly string[];
}

export interface KilledServer {
  live(): Promise<ServerLife>;
  kept(): Kept;
  clear(): void;
}

export function createKilledServer(): KilledServer {
  const folder = mkdtempSync(join(tmpdir(), 'dayseven-killed-'));
  // One at a time, so that the order of the line is that of the log.
  const environment = { DAYSEVEN_PORT: '0', DAYSEVEN_DATA: folder, DAYSEVEN_JUDGE: process.env.DAYSEVEN_JUDGE ?? '', DAYSEVEN_JUDGED_AT_ONCE: '1', DAYSEVEN_READY_CONTAINERS: '1', DAYSEVEN_COMPILERS: '1' };

  async function live(): Promise<ServerLife> {
    const program = startProgram(environment);
    const page = await connectPage(await program.url());
    const round = await page.open('echoes');
    return {
      program, page, round,
      async submit(language) {
        const jobId = newId() as JobId;
        await page.ask('job:submit', { jobId, roundId: round.id, problemId: 'echoes', language, revision: 0, source: sources[language] });
        return jobId;
      },
      hears: (fits) => new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('nothing of the kind was heard')), PATIENCE_MS);
        page.socket.onAny((_event: string, news: object) => {
          if (!fits(news)) return;
          clearTimeout(late);
          resolve();
        });
      }),
      async end(signal) {
        program.signal(signal);
        page.close();
        return program.ended();
      },
    };
  }

  return {
    live,
    kept() {
      const database = openDatabase(folder);
      try {
        const jobs = database.all(tables.selectFrom('jobs').select(['id', 'state']));
        const events = database.all(tables.selectFrom('events').select('body').where('type', '=', 'job-finished').orderBy('seq'));
        return {
          states: new Map(jobs.map(({ id, state }) => [id, state])),
          finished: events.map(({ body }) => (JSON.parse(body) as { readonly jobId: string }).jobId),
        };
      } finally {
        database.close();
      }
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function allJudged({ page, round }: ServerLife, ids: readonly string[]): Promise<readonly JobView[]> {
  const givesUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const jobs = (await page.open('echoes')).jobs.filter(({ id }) => ids.includes(id));
    if (jobs.length === ids.length && jobs.every(({ state }) => state === 'judged')) return jobs;
    if (performance.now() > givesUpAt) throw new Error(`not judged in round ${round.id}: ${JSON.stringify(jobs.map(({ id, state }) => [id, state]))}`);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}
