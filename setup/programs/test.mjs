import { askConsentOnce } from '../engine/ask-consent.mjs';
import { readMachine } from '../engine/machine.mjs';
import { tellPerson } from '../shared/report.mjs';
import { ensureDependencies } from '../steps/dependencies.mjs';
import { exitCodeOf, sum, totalsLine } from '../tests/counts.mjs';
import { makeReady } from '../tests/make-ready.mjs';
import { choose, needsOf, STEPS } from '../tests/plan.mjs';
import { runStep } from '../tests/run-step.mjs';
import { endWith } from './end-with.mjs';

/** `npm test [-- step ...]`: makes everything ready, runs every step whatever the others say, and ends in one line. */
export function main(names) {
  const report = tellPerson();
  return endWith(async () => {
    const chosen = choose(names);
    if ('unknown' in chosen) {
      process.stderr.write(`There is no step "${chosen.unknown}": choose from ${STEPS.map(({ name }) => name).join(', ')}.\n`);
      return 2;
    }
    const { ci } = readMachine();
    const minutes = stopwatch();
    await askConsentOnce();
    await minutes.of('dependencies', () => ensureDependencies(report));

    // Downloads and image layers wait for the network more than for us: meanwhile the checks run.
    const ready = minutes.of('set-up', () => makeReady(needsOf(chosen.steps), report));
    const run = (step) => minutes.of(step.name, () => runStep(step, { ci }));
    const [checks, suites] = [chosen.steps.filter(({ kind }) => kind === 'check'), chosen.steps.filter(({ kind }) => kind === 'jest')];
    // A check uses one core and says nothing until its end: all at once.
    if (checks.length > 0) process.stderr.write(`\n== ${checks.map(({ name }) => name).join(', ')}\n`);
    const counts = await Promise.all(checks.map(async (step) => told(step, await run(step))));
    for (const step of suites) {
      await ready;
      process.stderr.write(`\n== ${step.name}\n`);
      counts.push(told(step, await run(step)));
    }
    counts.push({ passed: 0, failed: await ready, skipped: 0 });

    const total = sum(counts);
    process.stderr.write(`\nMinutes: ${minutes.spent()}\n`);
    process.stdout.write(`${totalsLine(total)}\n`);
    return exitCodeOf(total, ci);
  });
}

function told(step, count) {
  process.stderr.write(`== ${step.name}: ${totalsLine(count)}\n`);
  return count;
}

function stopwatch() {
  const spent = [];
  return {
    async of(name, work) {
      const from = performance.now();
      try {
        return await work();
      } finally {
        spent.push(`${name} ${((performance.now() - from) / 60_000).toFixed(1)}`);
      }
    },
    spent: () => spent.join(', '),
  };
}
