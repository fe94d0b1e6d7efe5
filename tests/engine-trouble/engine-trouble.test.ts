import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Language } from '@dayseven/contracts';
import type { Call, CallTrouble } from '../support/troubled-engine.ts';
import type { StreamTrouble } from '../support/troubled-stream.ts';
import { containersLeft } from '../programs/containers-left.ts';
import { createTroubledJudge } from './troubled-judge.ts';
import type { TroubledJudge } from './troubled-judge.ts';

jest.setTimeout(120_000);

let judge: TroubledJudge;
beforeAll(async () => { judge = await createTroubledJudge(); });
afterEach(() => judge.engine.mend());
afterAll(async () => {
  await judge.stop();
  expect(await containersLeft()).toEqual([]);
});

const accepted = { result: { verdict: { kind: 'accepted' } } };
const full: CallTrouble = { kind: 'answer', status: 500, body: '{"message":"mkdir /var/lib/docker/overlay2/x: no space left on device"}' };
const noImage: CallTrouble = { kind: 'answer', status: 404, body: '{"message":"No such image: dayseven/go:gone"}' };

describe('[S24] an engine that fails at a call once', () => {
  it.each<[Call, string, CallTrouble]>([
    ['create', 'hangs up', { kind: 'hang-up' }],
    ['create', 'says no', { kind: 'answer', status: 409, body: '{"message":"Conflict. The name is in use."}' }],
    ['create', 'answers what is no JSON', { kind: 'answer', status: 201, body: '<html>' }],
    ['create', 'has no room', full],
    ['attach', 'hangs up', { kind: 'hang-up' }],
    ['attach', 'knows of no container', { kind: 'answer', status: 404, body: '{"message":"No such container: x"}' }],
    ['start', 'hangs up', { kind: 'hang-up' }],
    ['start', 'has no room', full],
    ['start', 'hangs up after it started it', { kind: 'lost' }],
  ])('at %s, where it %s: the job is tried once more and judged', async (call, _, trouble) => {
    const before = judge.engine.struck();
    judge.engine.trouble(call, trouble, 1);
    const attempts: number[] = [];
    // A container that the line had ahead may do for a job; the trouble is the next one's.
    while (judge.engine.struck() === before) {
      const job = await judge.judged(await judge.submit('go', 'any'));
      expect(job).toMatchObject(accepted);
      attempts.push(job.attempt);
    }
    expect(attempts.at(-1)).toBe(2);
  });
});

describe('[S25] a conversation that breaks once', () => {
  it.each<[StreamTrouble['how'], StreamTrouble['at'], Language]>([
    ['truncate', 'compile', 'go'],
    ['truncate', 'run', 'go'],
    ['truncate', 'end', 'go'],
    ['vanish', 'compile', 'go'],
    ['vanish', 'run', 'go'],
    ['garbage', 'compile', 'go'],
    ['garbage', 'end', 'go'],
    ['drip', 'run', 'go'],
    ['truncate', 'compile', 'typescript'],
    ['vanish', 'compile', 'typescript'],
    ['garbage', 'compile', 'typescript'],
    ['drip', 'compile', 'typescript'],
  ])('by %s at %s of %s: the program is judged all the same', async (how, at, language) => {
    const before = judge.engine.struck();
    const marker = `${how} ${at}`;
    judge.engine.troubleStream({ how, at }, marker);
    expect(await judge.judged(await judge.submit(language, marker))).toMatchObject(accepted);
    expect(judge.engine.struck()).toBe(before + 1);
  });

  it('and again at the second try is our failure, never the program\'s', async () => {
    judge.engine.troubleStream({ how: 'vanish', at: 'run' }, 'cursed', 2);
    const { result, attempt } = await judge.judged(await judge.submit('go', 'cursed'));
    expect(attempt).toBe(2);
    expect(result.verdict).toMatchObject({ kind: 'internal-error', message: expect.stringContaining('not your program') });
    expect(result.cases.every(({ outcome }) => outcome === 'not-run')).toBe(true);
  });
});

describe('[S26] an engine in trouble for a while', () => {
  /** Puts a job in line under a lasting trouble, and gives what the page's line said until it was judged. */
  async function linesUnder(begin: () => void | Promise<void>, mend: () => void | Promise<void>): Promise<readonly string[]> {
    const [from, creates] = [judge.lines.length, judge.engine.creates()];
    await begin();
    const id = await judge.submit('go', 'any');
    await judge.until(() => judge.lines.length > from);
    const setUps = judge.setUps();
    await judge.until(() => judge.setUps() > setUps);
    expect(judge.engine.creates() - creates).toBeLessThan(10);
    await mend();
    expect(await judge.judged(id)).toMatchObject(accepted);
    return judge.lines.slice(from).map(({ state, text }) => `${state}: ${text}`);
  }

  it('with a full disk says what to do, and judges when there is room', async () => {
    expect(await linesUnder(() => judge.engine.trouble('create', full), () => judge.engine.mend())).toEqual([
      'off: The judge is off: the disk of the container engine is full; free some space on it. It comes back by itself.',
      'ready: The judge is ready.',
    ]);
  });

  it('whose images were removed has them made again', async () => {
    judge.onSetUp(() => judge.engine.mend());
    expect(await linesUnder(() => judge.engine.trouble('create', noImage), () => judge.onSetUp(() => undefined))).toEqual([
      'off: The judge is off: an image of the judge is missing; it is made again. It comes back by itself.',
      'ready: The judge is ready.',
    ]);
  });

  it('that is gone says so, and judges when it is back', async () => {
    expect(await linesUnder(() => judge.engine.refuse(), () => judge.engine.accept())).toEqual([
      'off: The judge is off: the container engine does not answer. It comes back by itself.',
      'ready: The judge is ready.',
    ]);
  });

  it('that needs ten seconds for everything says so, and piles up no containers', async () => {
    const lines = await linesUnder(() => judge.engine.trouble('any', { kind: 'slow', ms: 10_000 }), () => judge.engine.mend());
    expect(lines).toEqual([
      'off: The judge is off: the container engine is slow: a sign of life took longer than 8 s. It comes back by itself.',
      'ready: The judge is ready.',
    ]);
  });
});
