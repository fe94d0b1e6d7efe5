import { dueRemark } from '../../domain/machine/due-remark.ts';
import { foldMachineRound } from '../../domain/machine/machine-round.ts';
import type { DraftBook } from '../draft-book.ts';
import type { Prompter } from '../dsa/prompter.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { MachineCatalogue } from '../ports/machine-catalogue.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly machines: MachineCatalogue;
  readonly drafts: Pick<DraftBook, 'lastTyped'>;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly report: (problem: string, cause: unknown) => void;
  /** Does something again and again, several times a second, until it is told to stop. */
  readonly repeat: (work: () => Promise<void>) => () => void;
}

const everyMs = 1_000;

/** Says in every running machine-coding round what an interviewer would, and with it that a level is open; what is said is in the log before it is told. */
export function createRemarker({ rounds, machines, drafts, clock, announcer, report, repeat }: Deps): Prompter {
  let stop = (): void => undefined;
  let lastLook = -Infinity;

  async function look({ id }: StoredRound): Promise<void> {
    const [log, now] = [await rounds.events(id), clock.now()];
    const round = foldMachineRound(log);
    const machine = round && machines.machine(round.machineId);
    if (!machine) return;
    const due = dueRemark({ log, lastTouch: drafts.lastTyped(id), now, questions: machine.prompts });
    if (!due) return;
    await rounds.append(id, { type: 'remark-shown', v: 1, ...due }, now);
    announcer.roundChanged(id);
  }

  async function tick(): Promise<void> {
    if (clock.now() - lastLook < everyMs) return;
    lastLook = clock.now();
    for (const round of await rounds.unfinished()) if (round.kind === 'machine-coding') await look(round);
  }

  return {
    start: () => void (stop = repeat(() => tick().catch((error: unknown) => report('A remark could not be given.', error)))),
    stop: () => stop(),
  };
}
