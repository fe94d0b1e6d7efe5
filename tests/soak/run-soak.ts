import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { containersLeft, watchContainers } from '../programs/containers-left.ts';
import { readAllPrograms } from '../programs/program-files.ts';
import { openHouse } from '../support/house.ts';
import { patientCatalogue } from '../support/patient.ts';
import { footprint, type Footprint } from './footprint.ts';
import { planSoak, type SoakPlan, type Step } from './plan-soak.ts';
import { createPlayer, type Ended } from './play-soak.ts';

export interface Soaked {
  readonly ended: readonly Ended[];
  /** What the server's log was told. */
  readonly faults: readonly unknown[];
  readonly before: Footprint;
  /** After a fifth of the jobs: by then everything that is loaded once is loaded. */
  readonly early: Footprint;
  readonly late: Footprint;
  readonly after: Footprint;
  readonly containers: { readonly made: number; readonly left: readonly string[]; readonly remains: readonly string[] };
  readonly files: readonly string[];
  readonly loopDelayMs: { readonly p99: number; readonly max: number };
  readonly seconds: number;
}

/** Has many jobs of several persons judged, all kinds mixed, and looks what is left of them. */
export async function runSoak(plan: SoakPlan): Promise<Soaked> {
  const lines = planSoak(readAllPrograms(), plan);
  const [first, rest] = [lines.map((line) => line.slice(0, fifthOf(line))), lines.map((line) => line.slice(fifthOf(line)))];
  await rehearse();
  const before = await footprint();
  const watch = await watchContainers();
  return withOwnTemporaryFolder(async (folder) => {
    const dataFolder = join(folder, 'data');
    const house = await openHouse({ dataFolder, catalogue: patientCatalogue });
    const player = createPlayer(house);
    try {
      const atFirst = await watched(() => player.play(first));
      const early = await footprint();
      const then = await watched(() => player.play(rest));
      const late = await footprint();
      await house.stop();
      rmSync(dataFolder, { recursive: true });
      const containers = { made: watch.seen.size, left: await containersLeft(), remains: await watch.remains() };
      watch.close();
      return {
        before, early, late, containers,
        faults: house.faults,
        ended: [...atFirst.done, ...then.done],
        seconds: atFirst.seconds + then.seconds,
        loopDelayMs: { p99: Math.max(atFirst.p99, then.p99), max: Math.max(atFirst.max, then.max) },
        after: await footprint(),
        // tsx keeps what it has translated there.
        files: readdirSync(folder).filter((name) => !name.startsWith('tsx-')),
      };
    } catch (error) {
      await house.stop();
      throw error;
    }
  });
}

/** Does the work and measures how late the event loop was meanwhile. */
async function watched<T>(work: () => Promise<T>) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const began = performance.now();
  delay.enable();
  const done = await work();
  delay.disable();
  return { done, seconds: (performance.now() - began) / 1000, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
}

/** A server comes and goes, so that what a process opens once and keeps is not taken for a leak. */
async function rehearse(): Promise<void> {
  await withOwnTemporaryFolder(async (folder) => {
    const house = await openHouse({ dataFolder: folder });
    await house.stop();
  });
}

function fifthOf(line: readonly Step[]): number {
  return Math.ceil(line.length / 5);
}

/** Whatever this process leaves among the machine's temporary files is found here. */
async function withOwnTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const usual = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'dayseven-soak-'));
  process.env.TMPDIR = folder;
  try {
    return await work(folder);
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    rmSync(folder, { recursive: true, force: true });
  }
}
