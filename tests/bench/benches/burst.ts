import { setTimeout as sleep } from 'node:timers/promises';
import { availableParallelism } from 'node:os';
import { openHouse } from '../../support/house.ts';
import { bareGo } from '../bare/bare-go.ts';
import { containerLife } from '../bare/container-life.ts';
import type { BenchRun } from '../bench-run.ts';
import { nextSourceNumber } from '../measure/side-by-side.ts';
import { soManyAtOnce } from '../measure/so-many-at-once.ts';
import { medianOf, spreadOf } from '../measure/spread.ts';
import { benchCatalogue } from '../ours/bench-catalogue.ts';
import { submitBurst, type Burst } from '../ours/submit-burst.ts';
import { goSolutions } from '../programs/go.ts';
import type { Section, Stage } from '../result.ts';

const people = 10;
const each = 5;
/** More containers at once make the engine no quicker. */
const livesAtOnce = 4;
const settleMs = 3_000;

/** Fifty submissions at once from ten people, against what their compiles and their containers cost by themselves. */
export async function burst(run: BenchRun): Promise<Section> {
  const house = await openHouse({ dataFolder: await run.scratch(), catalogue: benchCatalogue });
  const rounds = run.quick ? 1 : 5;
  const [bursts, compiles, lives]: [Burst[], number[], number[]] = [[], [], []];
  try {
    for (let round = 0; round < rounds; round++) {
      await sleep(settleMs);
      bursts.push(await submitBurst(house, { people, each, source: () => goSolutions.fmt(nextSourceNumber()) }));
      await sleep(settleMs);
      compiles.push(await bareCompiles(run));
      lives.push(await soManyAtOnce(Array.from({ length: people * each }), livesAtOnce, () => containerLife(run.judge)));
    }
  } finally {
    await house.stop();
  }
  const stages = [...stagesOf(bursts), { name: '50 bare compiles', ms: medianOf(compiles) }, { name: '50 bare container lives', ms: medianOf(lives) }];
  return {
    name: 'burst',
    about: `Fifty Go submissions (fmt) from ten people at once, through the use cases, the store and the judge as the server composes them: the server itself knows one person on this machine. Against fifty bare compile + link + run, ${availableParallelism()} at once, and then fifty containers with the judge's hardening created, started and removed, ${livesAtOnce} at once.`,
    rows: [{
      what: 'Burst of 50', unit: 'ms', ours: spreadOf(bursts.map(({ ms }) => ms)), bar: 'burst', stages,
      against: { what: '50 bare compiles + 50 bare container lives', theirs: spreadOf(compiles.map((ms, i) => ms + (lives[i] ?? 0))) },
    }],
    findings: [
      `All ${people * each} of each round were judged, none failed; ${Math.min(...bursts.map(({ positionsShown }) => positionsShown))} of ${people * each} answers told a place in the line, the others were being judged already; nobody was ever more than ${Math.max(...bursts.map(({ largestLead }) => largestLead))} ahead of another.`,
    ],
  };
}

async function bareCompiles(run: BenchRun): Promise<number> {
  const ways = await Promise.all(Array.from({ length: availableParallelism() }, () => bareGo(run, goSolutions.fmt)));
  const idle = [...ways];
  return soManyAtOnce(Array.from({ length: people * each }), ways.length, async () => {
    const way = idle.pop();
    if (!way) throw new Error('more at once than there are folders');
    await way(nextSourceNumber());
    idle.push(way);
  });
}

/** Medians of a job of the burst, in the server's own words. */
function stagesOf(bursts: readonly Burst[]): readonly Stage[] {
  const all = bursts.flatMap(({ jobs }) => jobs.map(({ result }) => result.stages));
  const names = [...new Set(all.flatMap((stages) => Object.keys(stages)))];
  return names.map((name) => ({ name: `a job's ${name}`, ms: medianOf(all.map((stages) => stages[name] ?? 0)) }));
}
