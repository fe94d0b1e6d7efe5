import type { ExampleView, FactsView, LessonView, RoundId, TapeView } from '@dayseven/contracts';
import { ok, type Result } from '../../domain/result.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import type { ShowRound } from '../show-round.ts';
import { findOwnRound } from '../find-own.ts';
import { exampleViewer } from './keep-example.ts';

interface Deps {
  /** The example's own. */
  readonly rounds: RoundStore;
  readonly keepExample: () => Promise<RoundId | undefined>;
  readonly showRound: ShowRound;
  readonly readTape: UseCase<RoundId, TapeView>;
  readonly readFacts: UseCase<RoundId, FactsView>;
  readonly readLessons: UseCase<RoundId, readonly LessonView[]>;
}

export type ReadExample = () => Promise<Result<ExampleView, Refusal>>;

/** A finished round that is nobody's, read as its candidate would read it; it is played when it is first asked for. */
export function createReadExample({ rounds, keepExample, showRound, readTape, readFacts, readLessons }: Deps): ReadExample {
  let kept: Promise<RoundId | undefined> | undefined;
  return async function readExample() {
    kept ??= keepExample();
    const id = await kept;
    if (id === undefined) return refuse('round-not-found', 'There is no example here, because its problems are not in the catalogue.');
    const round = await findOwnRound(rounds, exampleViewer, id);
    if (!round.ok) return round;
    const [tape, facts, lessons] = await Promise.all([readTape(exampleViewer, id), readFacts(exampleViewer, id), readLessons(exampleViewer, id)]);
    if (!tape.ok) return tape;
    if (!facts.ok) return facts;
    return lessons.ok ? ok({ round: await showRound(round.value), tape: tape.value, facts: facts.value, lessons: [...lessons.value] }) : lessons;
  };
}
