import type { Evidence, Frame } from '@dayseven/contracts/vocabulary';
import type { JobResult } from './job-result.ts';
import type { RaceResult } from './race-result.ts';
import type { Stages } from './stages.ts';

/** What a race run showed, as the result of a job: its evidence, and a verdict that says the same. Its cases are the rounds' and not the problem's, so it lists none. */
export function resultOfRace(race: RaceResult, rounds: number, stages: Stages): JobResult {
  const message = inWords(race);
  const evidence: Evidence = { kind: 'race', outcome: race.kind, message, rounds, stacks: stacksOf(race) };
  return { verdict: { kind: race.kind === 'clean' ? 'accepted' : 'runtime-error', message }, cases: [], diagnostics: [], stages, evidence, ...(race.beforeHidden && { isBeforeHidden: true }) };
}

type Stacks = (Evidence & { readonly kind: 'race' })['stacks'];
const MOST_STACKS = 4;

function stacksOf(race: RaceResult): Stacks {
  switch (race.kind) {
    case 'race': return race.races.flatMap(({ first, second }) => [second, first]).slice(0, MOST_STACKS).map(({ does, stack }) => ({ title: `One ${does} it`, frames: [...stack] }));
    case 'leak': case 'deadlock': return race.places.slice(0, MOST_STACKS).map((frame) => ({ title: 'Waits for ever', frames: [frame] }));
    case 'failed': return race.place ? [{ title: 'Failed', frames: [race.place] }] : [];
    case 'clean': return [];
  }
}

function inWords(race: RaceResult): string {
  switch (race.kind) {
    case 'clean': return `No race in ${race.rounds} rounds of ${race.scripts} ${race.scripts === 1 ? 'script' : 'scripts'}.`;
    case 'race': return ofRace(race);
    case 'leak': return `A goroutine is left at the end${at(race.places[0])}.`;
    case 'deadlock': return `Deadlock: everybody waits${at(race.places[0])}.`;
    case 'failed': return race.place ? `${race.place.file}, line ${race.place.line}: ${race.message}` : race.message;
  }
}

function ofRace({ races: [one] }: RaceResult & { readonly kind: 'race' }): string {
  const [first, second] = [one?.first.stack[0], one?.second.stack[0]];
  if (!one || !first || !second) return `There is a data race${at(first ?? second)}.`;
  return `Data race: ${second.function} ${one.second.does}${at(second)} what ${first.function} ${one.first.does}${at(first)}, and no lock is between them.`;
}

function at(frame: Frame | undefined): string {
  return frame ? ` at ${frame.file}:${frame.line}` : '';
}
