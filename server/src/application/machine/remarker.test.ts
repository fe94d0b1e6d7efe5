import { describe, expect, it } from '@jest/globals';
import { RoundId } from '@dayseven/contracts';
import type { MachineId, ProblemId } from '@dayseven/contracts/vocabulary';
import { log, minute, started } from '../../domain/round/log.fixture.ts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import type { Machine } from '../ports/machine-catalogue.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';
import { createRemarker } from './remarker.ts';

const planned: RoundEvent = {
  type: 'machine-planned', v: 1, conditions: { minutes: 55, mode: 'relaxed', extraTime: 1, form: 'day', language: 'go', seed: 1 },
  machineId: 'lot' as MachineId, levels: ['lot-1', 'lot-2'] as ProblemId[], because: [], files: [], template: '',
};
const id = (digit: number): RoundId => RoundId.parse(`00000000-0000-4000-8000-00000000000${digit}`);

/** Rounds by their kinds, all of them at minute 20, and what was said and told of them when the work was done so often. */
async function remarked(kinds: readonly string[], { times = [20 * minute], known = true, fails = false } = {}) {
  let now = 0;
  let reads = 0;
  let work = async (): Promise<void> => undefined;
  const logs = new Map(kinds.map((_, i) => [id(i), log([0, planned], [0, started])]));
  const [steps, problems]: [string[], string[]] = [[], []];
  const rounds: Partial<RoundStore> = {
    unfinished: async () => kinds.map((kind, i) => ({ id: id(i), kind } as StoredRound)),
    events: async (round) => {
      reads += 1;
      if (fails) throw new Error('the disk is gone');
      return (logs.get(round) ?? []).map((entry, i) => ({ ...entry, seq: i + 1 }));
    },
    append: async (round, event, at) => {
      steps.push(`saved ${event.type === 'remark-shown' ? event.remark : event.type} of ${round.slice(-1)}`);
      logs.get(round)?.push({ at, event });
      return { seq: 9, at, event };
    },
  };
  const announcer = { roundChanged: (round: RoundId) => steps.push(`told of ${round.slice(-1)}`) };
  const remarker = createRemarker({
    rounds: rounds as RoundStore, machines: { machine: () => (known ? ({ prompts: [] } as unknown as Machine) : undefined) } as never, drafts: { lastTyped: () => undefined },
    clock: { now: () => now }, announcer, report: (problem) => problems.push(problem),
    repeat: (repeated) => {
      work = repeated;
      return () => undefined;
    },
  });
  remarker.start();
  for (const at of times) {
    now = at;
    await work();
  }
  return { steps, reads, problems };
}

describe('[K26] the interviewer of machine-coding rounds', () => {
  it('has what it says in the log before it is told, once for each round', async () => {
    const { steps } = await remarked(['machine-coding', 'machine-coding'], { times: [20 * minute, 20 * minute + 1_000] });
    expect(steps).toEqual(['saved level-2 of 0', 'told of 0', 'saved level-2 of 1', 'told of 1']);
  });

  it('looks at rounds of its own kind, and once a second', async () => {
    const { reads } = await remarked(['dsa', 'machine-coding'], { times: [20 * minute, 20 * minute + 999] });
    expect(reads).toBe(1);
  });

  it('says nothing of a problem that is no longer there', async () => {
    expect(await remarked(['machine-coding'], { known: false })).toMatchObject({ steps: [], problems: [] });
  });

  it('reports what goes wrong once, and tries again later', async () => {
    const { problems, reads } = await remarked(['machine-coding'], { times: [20 * minute, 20 * minute + 1_000], fails: true });
    expect([problems, reads]).toEqual([['A remark could not be given.'], 2]);
  });
});
