import { describe, expect, it } from '@jest/globals';
import { createJudgeWorker } from './judge-worker.ts';

function setUp(outcomes: ('finished' | 'faulted')[], isOn = () => true) {
  let looks = 0;
  let most = 0;
  let now = 0;
  const worker = createJudgeWorker({
    atOnce: 2,
    isOn,
    report: () => undefined,
    afterFault: async () => { looks += 1; },
    async judgeNext() {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return outcomes.shift() ?? 'nothing';
    },
  });
  const settled = async () => { for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve)); };
  return { worker, outcomes, settled, looks: () => looks, most: () => most };
}

describe('[J19] the judge\'s workers', () => {
  it('judge all that is queued, two at once', async () => {
    const { worker, outcomes, settled, most } = setUp(Array.from({ length: 9 }, () => 'finished'));
    worker.wake();
    await settled();
    expect(outcomes).toHaveLength(0);
    expect(most()).toBe(2);
  });

  it('begin again when more comes, even while they look for the last time', async () => {
    const { worker, outcomes, settled } = setUp([]);
    worker.wake();
    await Promise.resolve();
    outcomes.push('finished');
    worker.wake();
    await settled();
    expect(outcomes).toHaveLength(0);
  });

  it('take nothing while the judge is off', async () => {
    let on = false;
    const { worker, outcomes, settled } = setUp(['finished'], () => on);
    worker.wake();
    await settled();
    expect(outcomes).toHaveLength(1);
    on = true;
    worker.wake();
    await settled();
    expect(outcomes).toHaveLength(0);
  });

  it('look at the judge after a fault before they go on', async () => {
    const { worker, settled, looks } = setUp(['faulted', 'finished']);
    worker.wake();
    await settled();
    expect(looks()).toBe(1);
  });

  it('take nothing after they were stopped', async () => {
    const { worker, outcomes } = setUp(['finished']);
    await worker.stop();
    worker.wake();
    expect(outcomes).toHaveLength(1);
  });
});
