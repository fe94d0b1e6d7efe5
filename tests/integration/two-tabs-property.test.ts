import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JobId, PersonId, ProblemId, RoundId, TabId, type DsaConditions } from '@dayseven/contracts';
import { createMemoryJobStore } from '../../server/src/adapters/memory/memory-job-store.ts';
import { createMemoryRoundStore } from '../../server/src/adapters/memory/memory-round-store.ts';
import { createDraftBook } from '../../server/src/application/draft-book.ts';
import { createEditDraft } from '../../server/src/application/edit-draft.ts';
import { createDriven } from '../../server/src/application/timed-round/driven.ts';
import { createDrivers } from '../../server/src/application/timed-round/drivers.ts';
import { createRoundKeeper } from '../../server/src/application/timed-round/round-keeper.ts';
import { createSubmitFinals } from '../../server/src/application/timed-round/submit-finals.ts';
import { graceMs } from '../../server/src/domain/round/round-clock.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createScriptedCatalogue } from '../support/scripted-catalogue.ts';

const id = RoundId.parse('00000000-0000-4000-8000-000000000001');
const jobId = JobId.parse('00000000-0000-4000-8000-000000000002');
const problemId = ProblemId.parse('add-two');
const personId = PersonId.parse('me');
const second = 1_000;
const lengthMs = 60 * 60 * second;
/** How long the tab that lost the drive may hand in. */
const handInMs = 5 * second;
const conditions: DsaConditions = { problems: 1, minutes: 60, mode: 'relaxed', extraTime: 1, language: 'go', weak: [], seed: 1 };
const quiet = { roundChanged: () => undefined, jobChanged: () => undefined, jobProgress: () => undefined, draftChanged: () => undefined, boardChanged: () => undefined, judgeChanged: () => undefined };

/** What may happen in one of two tabs, so long after what happened before. */
interface Step {
  readonly tab: 0 | 1;
  readonly what: 'types' | 'delivers' | 'takes over' | 'loses the line' | 'comes back';
  readonly afterMs: number;
}
const stepWithin = (most: number): fc.Arbitrary<Step> => fc.record({
  tab: fc.constantFrom(0, 1),
  what: fc.constantFrom('types', 'types', 'delivers', 'delivers', 'delivers', 'takes over', 'loses the line', 'comes back'),
  afterMs: fc.integer({ min: 0, max: most }),
});

/** A tab as far as it matters: the revision it knows, and what it has typed and not had acknowledged, oldest first. */
interface Tab {
  readonly tab: TabId;
  base: number;
  readonly waiting: string[];
  batch: number;
  lostAt: number;
}

async function createRound() {
  const rounds = createMemoryRoundStore();
  const jobs = createMemoryJobStore(rounds);
  const clock = createFakeClock(1_000_000_000);
  const catalogue = createScriptedCatalogue();
  const drafts = createDraftBook({ rounds, catalogue, clock });
  const drivers = createDrivers(clock);
  const editDraft = createDriven({ rounds, jobs, drivers }).handedIn(createEditDraft({ rounds, clock, drafts, announcer: quiet }));
  let tick: () => Promise<void> = async () => undefined;
  const keeper = createRoundKeeper({
    rounds, clock, announcer: quiet,
    submitFinals: createSubmitFinals({ rounds, jobs, drafts, clock, finalJobId: () => jobId, machineFinals: async () => [], wakeJudge: () => undefined }),
    report: (problem, cause) => { throw new Error(problem, { cause }); },
    repeat: (work) => {
      tick = work;
      return () => undefined;
    },
  });
  await rounds.create({ id, personId, kind: 'dsa', problems: [problemId], openedAt: clock.now() }, { type: 'dsa-planned', v: 1, conditions, picks: [{ problemId, because: [] }] });
  await keeper.start(undefined);
  await rounds.append(id, { type: 'round-started', v: 1 }, clock.now());
  await keeper.look(id);

  const deadline = clock.now() + lengthMs;
  const tabs = ['a', 'b'].map((mark): Tab => ({ tab: TabId.parse(`00000000-0000-4000-8000-00000000000${mark}`), base: 0, waiting: [], batch: 0, lostAt: -Infinity }));
  for (const { tab } of tabs) drivers.join(id, tab);
  const acknowledged: string[] = [];
  let marks = 0;

  /** Who drove, and does no longer, may still hand in for a while. */
  function noticeLoss(act: () => void): void {
    const before = drivers.of(id);
    act();
    if (before === drivers.of(id)) return;
    for (const one of tabs) if (one.tab === before) one.lostAt = clock.now();
  }

  async function deliver(one: Tab): Promise<void> {
    const [mark] = one.waiting;
    if (mark === undefined) return;
    const drove = drivers.of(id) ?? one.tab;
    const isInTime = clock.now() <= deadline + graceMs;
    const drives = drove === one.tab;
    one.batch += 1;
    const reply = await editDraft({ personId, seat: 'candidate', tab: one.tab }, { roundId: id, problemId, language: 'go', tab: one.tab, batch: one.batch, base: one.base, changes: [[0, 0, mark]] });
    if (drives || !reply.ok) expect(reply.ok).toBe(isInTime && drives);
    else expect(isInTime && clock.now() <= one.lostAt + handInMs).toBe(true);
    if (!reply.ok) return;
    one.base = reply.value.kind === 'accepted' ? reply.value.revision : reply.value.draft.revision;
    if (reply.value.kind === 'behind') return;
    one.waiting.shift();
    acknowledged.push(mark);
  }

  const acts: Readonly<Record<Step['what'], (one: Tab) => Promise<void> | void>> = {
    types: (one) => void one.waiting.push(`/*${++marks}*/`),
    delivers: deliver,
    'takes over': (one) => noticeLoss(() => drivers.take(id, one.tab)),
    'loses the line': (one) => drivers.left(one.tab),
    'comes back': (one) => noticeLoss(() => void drivers.join(id, one.tab, one.tab)),
  };

  return {
    clock, deadline, acknowledged,
    async happens({ tab, what, afterMs }: Step): Promise<void> {
      clock.advance(afterMs);
      noticeLoss(() => void drivers.passOn());
      await tick();
      const one = tabs[tab];
      if (one) await acts[what](one);
    },
    async closes(): Promise<void> {
      clock.advance(Math.max(0, deadline + graceMs + 1 - clock.now()));
      await tick();
    },
    graded: () => jobs.find(jobId),
    revisions: async () => (await rounds.edits({ roundId: id, problemId, language: 'go' })).map(({ revision }) => revision),
  };
}

it('[R74] over any sequence of two tabs\' typing, take-overs, lost lines and late packets: what was acknowledged is graded, all of it, and nothing that came after the grace or from a tab that had lost the drive', async () => {
  const early = fc.array(stepWithin(20 * second), { minLength: 10, maxLength: 60, size: 'max' });
  const late = fc.array(stepWithin(4 * second), { minLength: 5, maxLength: 30, size: 'max' });
  let taken = 0;
  await fc.assert(fc.asyncProperty(early, fc.integer({ min: 0, max: 15 * second }), late, async (before, restMs, after) => {
    const round = await createRound();
    for (const step of before) await round.happens(step);
    round.clock.advance(Math.max(0, round.deadline - restMs - round.clock.now()));
    for (const step of after) await round.happens(step);
    await round.closes();
    const { acknowledged } = round;
    const graded = await round.graded();
    taken += acknowledged.length;
    expect(await round.revisions()).toEqual(acknowledged.map((_, at) => at + 1));
    expect(graded?.revision ?? 0).toBe(acknowledged.length);
    expect(graded?.source.slice(0, graded.source.indexOf('package')) ?? '').toBe([...acknowledged].reverse().join(''));
  }), { numRuns: 400 });
  expect(taken).toBeGreaterThan(400);
});
