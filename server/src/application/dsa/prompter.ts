import { duePrompt } from '../../domain/prompting/due-prompt.ts';
import type { DraftBook } from '../draft-book.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { RoundStore, StoredRound } from '../ports/round-store.ts';

/** Says what an interviewer would say, in every running round; what is said is in the round's log before it is told. */
export interface Prompter {
  start(): void;
  stop(): void;
}

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly drafts: Pick<DraftBook, 'lastKey'>;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly report: (problem: string, cause: unknown) => void;
  /** Does something again and again, several times a second, until it is told to stop. */
  readonly repeat: (work: () => Promise<void>) => () => void;
}

/** Nobody notices when a prompt comes a little later, and reading a log costs. */
const everyMs = 2_000;

export function createPrompter({ rounds, catalogue, drafts, clock, announcer, report, repeat }: Deps): Prompter {
  let stop = (): void => undefined;
  let lastLook = -Infinity;

  async function look({ id }: StoredRound): Promise<void> {
    const now = clock.now();
    const due = duePrompt({
      log: await rounds.events(id), lastKey: drafts.lastKey(id), now,
      deckOf: (problemId) => catalogue.find(problemId)?.teaching ?? { prompts: [], followUps: [] },
    });
    if (!due) return;
    await rounds.append(id, { type: 'prompt-shown', v: 1, ...due }, now);
    announcer.roundChanged(id);
  }

  async function tick(): Promise<void> {
    if (clock.now() - lastLook < everyMs) return;
    lastLook = clock.now();
    for (const round of await rounds.unfinished()) await look(round);
  }

  return {
    start: () => void (stop = repeat(() => tick().catch((error: unknown) => report('A prompt could not be given.', error)))),
    stop: () => stop(),
  };
}
