import { randomUUID } from 'node:crypto';
import { JobId, PersonId, ProblemId, RoundId } from '@dayseven/contracts';
import type { JudgeView, Language } from '@dayseven/contracts';
import { openCatalogue } from '../../server/src/adapters/catalogue/open-catalogue.ts';
import { createDockerSandbox } from '../../server/src/adapters/docker/docker-sandbox.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import { createMemoryJobStore } from '../../server/src/adapters/memory/memory-job-store.ts';
import { createMemoryRoundStore } from '../../server/src/adapters/memory/memory-round-store.ts';
import { createSystemClock } from '../../server/src/adapters/system/system-clock.ts';
import type { JudgedJob } from '../../server/src/domain/job/job.ts';
import { composeJudge } from '../../server/src/compose-judge.ts';
import { createTroubledEngine } from '../support/troubled-engine.ts';
import type { TroubledEngine } from '../support/troubled-engine.ts';

/** The judge as the server has it, on the real engine through a socket that can be troubled. */
export interface TroubledJudge {
  readonly engine: TroubledEngine;
  /** Everything that was said on the page's line, in order. */
  readonly lines: readonly JudgeView[];
  /** How often set-up was asked for. */
  setUps(): number;
  /** What set-up does when it is asked. */
  onSetUp(mend: () => void): void;
  /** Puts a right program in line. */
  submit(language: Language, marker: string): Promise<JobId>;
  judged(id: JobId): Promise<JudgedJob>;
  until(holds: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

const problemId = ProblemId.parse('echoes');
const personId = PersonId.parse('me');
const PATIENCE_MS = 60_000;

export async function createTroubledJudge(): Promise<TroubledJudge> {
  const given = givenParts(process.env);
  if (!given || !('socketPath' in given.engine)) throw new Error('there is no engine on a socket');
  const engine = await createTroubledEngine(given.engine.socketPath);
  const parts = { ...given, engine: { socketPath: engine.socketPath } };
  const { catalogue } = await openCatalogue();
  const problem = catalogue.find(problemId);
  if (!problem) throw new Error('there is no problem');

  const rounds = createMemoryRoundStore();
  const jobs = createMemoryJobStore(rounds);
  const lines: JudgeView[] = [];
  let setUps = 0;
  let mend = (): void => undefined;
  const nobody = (): void => undefined;
  const judge = composeJudge({
    jobs, catalogue, machines: { list: () => [], machine: () => undefined, find: () => undefined }, roundMode: async () => 'practice', owner: 'me', atOnce: 1, clock: createSystemClock(), report: nobody,
    // None waits ready, so that each job meets the trouble of a start.
    machine: createDockerSandbox({ ready: { go: 0, typescript: 0 }, startsAtOnce: 1, compilers: 1, memoryMb: { go: 256, typescript: 384 } }),
    checker: { check: async () => ({ right: true }) },
    announcer: { jobChanged: nobody, jobProgress: nobody, roundChanged: nobody, draftChanged: nobody, boardChanged: nobody, judgeChanged: (view) => void lines.push(view) },
    setup: {
      async prepare() {
        setUps += 1;
        mend();
        return parts;
      },
    },
  });

  async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
    const givesUpAt = performance.now() + PATIENCE_MS;
    while (!await holds()) {
      if (performance.now() > givesUpAt) throw new Error(`it did not come to pass; the line says: ${judge.view().text}`);
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
  }

  await judge.start(parts);
  await until(() => judge.view().state === 'ready');
  return {
    engine, lines, until,
    setUps: () => setUps,
    onSetUp(work) {
      mend = work;
    },
    async submit(language, marker) {
      const [id, roundId] = [JobId.parse(randomUUID()), RoundId.parse(randomUUID())];
      const source = `${(await problem.model(language)).source}\n// ${marker}\n`;
      const round = await rounds.openPractice({ id: roundId, personId, kind: 'practice', problems: [problemId], openedAt: 0 }, { type: 'round-opened', v: 1, problemId, language });
      await jobs.enqueue({ id, personId, roundId: round.id, problemId, kind: 'run', language, revision: 0, source, ownCases: [], queuedAt: Date.now() }, 100);
      judge.wake();
      return id;
    },
    async judged(id) {
      await until(async () => (await jobs.find(id))?.state === 'judged');
      return await jobs.find(id) as JudgedJob;
    },
    async stop() {
      engine.mend();
      await judge.stop();
      await engine.close();
    },
  };
}
