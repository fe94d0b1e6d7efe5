import { describe, expect, it } from '@jest/globals';
import type { JobView, RaceOutcome, VerdictKind } from '@dayseven/contracts';
import type { Problem } from '@dayseven/problems';
import { proofsOf } from './proofs-of.ts';

interface Outcome { kind: VerdictKind; category?: string; cpuMs?: number }

const limits = { caseCpuMs: 300, caseWallMs: 900, memoryMb: 64 };
const problem = {
  summary: { id: 'p' },
  limits: { go: limits, typescript: limits },
  starters: { go: 'starter', typescript: 'starter' },
  model: async () => ({ source: 'model' }),
  wrongSolutions: () => [{ file: 'slow.go', language: 'go', source: 'wrong', verdict: 'time-limit', category: 'large' }],
} as unknown as Problem;

const view = ({ kind, category, cpuMs = 1 }: Outcome): JobView => ({
  result: {
    verdict: { kind, message: 'Oh.', ...(category !== undefined && { caseIndex: 0 }) },
    cases: category === undefined ? [] : [category === 'sample' ? { index: 0, kind: 'sample' } : { index: 0, kind: 'hidden', category }],
    cpuMs,
  },
} as unknown as JobView);

async function prove(change: Partial<Record<'model' | 'starter' | 'wrong', Outcome>>): Promise<string[]> {
  const outcomes: Record<string, Outcome> = { model: { kind: 'accepted' }, starter: { kind: 'wrong-answer', category: 'sample' }, wrong: { kind: 'time-limit', category: 'large' }, ...change };
  const judge = { judge: async ({ source }: { source: string }) => view(outcomes[source] ?? { kind: 'internal-error' }) };
  const facts = await Promise.all((await proofsOf(problem)).map((proof) => proof(judge)));
  return facts.filter(({ ok }) => !ok).map(({ text }) => text);
}

describe('[F20] a problem is proved', () => {
  it('when its models pass, its starters fail and its wrong solutions fail as they say', async () => {
    expect(await prove({})).toEqual([]);
  });

  it.each<[string, Partial<Record<'model' | 'starter' | 'wrong', Outcome>>, RegExp, number]>([
    ['a model is rejected', { model: { kind: 'wrong-answer', category: 'large' } }, /model is wrong-answer in large, and must be accepted/, 2],
    ['a model comes near its limit', { model: { kind: 'accepted', cpuMs: 101 } }, /101 of 300 ms, 3.0 times less/, 2],
    ['a starter is accepted', { starter: { kind: 'accepted' } }, /starter is accepted, and must be rejected/, 2],
    ['a starter could not be judged', { starter: { kind: 'internal-error' } }, /internal-error \(Oh\.\), and must be rejected/, 2],
    ['a wrong solution is accepted', { wrong: { kind: 'accepted' } }, /slow\.go is accepted, and must be time-limit in large/, 1],
    ['a wrong solution fails otherwise', { wrong: { kind: 'wrong-answer', category: 'large' } }, /is wrong-answer in large, and must be time-limit in large/, 1],
    ['a wrong solution fails elsewhere', { wrong: { kind: 'time-limit', category: 'random' } }, /is time-limit in random, and must be time-limit in large/, 1],
  ])('not when %s', async (_, change, sentence, count) => {
    const wrong = await prove(change);
    expect(wrong).toHaveLength(count);
    expect(wrong[0]).toMatch(sentence);
  });

  it('by the quickest of three runs of a model: what else the machine does only adds', async () => {
    const timed = async (...cpuMs: number[]) => {
      const left = [...cpuMs];
      const [proof] = await proofsOf(problem);
      const fact = await proof?.({ judge: async () => view({ kind: 'accepted', cpuMs: left.shift() ?? 0 }) });
      return [fact?.ok, left.length];
    };
    expect([await timed(90, 90), await timed(250, 90, 90), await timed(250, 120, 99), await timed(250, 120, 110, 90)]).toEqual([[true, 1], [true, 1], [true, 0], [false, 1]]);
  });

  it('at exactly three times the headroom', async () => {
    expect(await prove({ model: { kind: 'accepted', cpuMs: 100 } })).toEqual([]);
  });
});

describe('[K62] a level of several files is proved', () => {
  const atOnce = { kind: 'hidden', category: 'at-once', expected: { returned: null }, input: { args: [], operations: ['parallel', 'm', 'm'].map((method) => ({ method, args: [2] })) } };
  const signature = { kind: 'class', name: 'P', parameters: [], methods: [{ name: 'm', parameters: [] }] };
  const level = { ...problem, summary: { id: 'p', signature }, cases: async () => [atOnce], module: 'p', wrongSolutions: () => [{ file: 'racy', language: 'go', source: 'wrong', verdict: 'race', category: 'at-once', why: '' }] };
  const said = async (model: RaceOutcome, wrong: RaceOutcome, of: object = level): Promise<string[]> => {
    const judge = {
      judge: async ({ kind, source }: { kind: string; source: string }): Promise<JobView> => {
        const outcome = source === 'wrong' ? wrong : model;
        return kind === 'race' ? { result: { verdict: { kind: 'accepted', message: outcome }, evidence: { kind: 'race', outcome } } } as unknown as JobView : view({ kind: source === 'starter' ? 'wrong-answer' : 'accepted' });
      },
    };
    const facts = await Promise.all((await proofsOf(of as unknown as Problem)).map((proof) => proof(judge)));
    return facts.filter(({ ok }) => !ok).map(({ text }) => text);
  };
  it('when its Go model is clean in calls at once, and a racy solution is not', async () => {
    expect(await said('clean', 'race')).toEqual([]);
  });

  it('without a race run of the model where nothing is called at once yet', async () => {
    expect(await said('race', 'race', { ...level, cases: async () => [] })).toEqual([]);
  });

  it('not when the model races or leaks, or the racy solution was not caught', async () => {
    expect(await said('race', 'race')).toEqual(['p: the go model in calls at once: race It must be clean.']);
    expect(await said('leak', 'race')).toHaveLength(1);
    expect(await said('clean', 'clean')).toEqual(['p: racy in calls at once: clean It must race.']);
  });
});
