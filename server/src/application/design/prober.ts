import { dueProbe } from '../../domain/design/due-probe.ts';
import { foldDesignRound } from '../../domain/design/design-round.ts';
import type { DraftBook } from '../draft-book.ts';
import type { Prompter } from '../dsa/prompter.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';
import type { ScenarioCatalogue } from '../ports/scenario-catalogue.ts';
import type { BoardBook } from './board-book.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly scenarios: ScenarioCatalogue;
  readonly drafts: Pick<DraftBook, 'lastTyped'>;
  readonly boards: Pick<BoardBook, 'lastStroke'>;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly report: (problem: string, cause: unknown) => void;
  /** Does something again and again, several times a second, until it is told to stop. */
  readonly repeat: (work: () => Promise<void>) => () => void;
}

/** Nobody notices when a probe comes a little later, and reading a log costs. */
const everyMs = 2_000;

/** Asks what an interviewer would ask in every running design round; what is asked is in the round's log before it is told. */
export function createProber({ rounds, scenarios, drafts, boards, clock, announcer, report, repeat }: Deps): Prompter {
  let stop = (): void => undefined;
  let lastLook = -Infinity;

  async function look({ id }: StoredRound): Promise<void> {
    const [log, now] = [await rounds.events(id), clock.now()];
    const round = foldDesignRound(log);
    const deck = round && scenarios.find(round.scenarioId);
    if (!deck) return;
    const lastTouch = Math.max(drafts.lastTyped(id) ?? -Infinity, boards.lastStroke(id) ?? -Infinity);
    const due = dueProbe({ log, lastTouch, now, deck });
    if (!due) return;
    await rounds.append(id, { type: 'probe-shown', v: 1, ...due }, now);
    announcer.roundChanged(id);
  }

  async function tick(): Promise<void> {
    if (clock.now() - lastLook < everyMs) return;
    lastLook = clock.now();
    for (const round of await rounds.unfinished()) if (round.kind === 'design') await look(round);
  }

  return {
    start: () => void (stop = repeat(() => tick().catch((error: unknown) => report('A probe could not be given.', error)))),
    stop: () => stop(),
  };
}
