import type { Language, OpenRound, RoundId, RoundView } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { foldRound, sheetOf } from '../domain/round/round-state.ts';
import { findPractised } from './find-own.ts';
import type { Clock } from './ports/clock.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore, StoredRound } from './ports/round-store.ts';
import { readableLog } from './readable-log.ts';
import type { UseCase } from './refusal.ts';
import type { ShowRound } from './show-round.ts';
import type { Viewer } from './viewer.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
  readonly newRoundId: () => RoundId;
  readonly showRound: ShowRound;
}

/** Opens the viewer's untimed round on a problem, begun when there is none. */
export function createOpenRound({ rounds, catalogue, clock, newRoundId, showRound }: Deps): UseCase<OpenRound, RoundView> {
  return async function openRound(viewer, { problemId }) {
    const problem = await findPractised({ rounds, catalogue }, viewer, problemId);
    if (!problem.ok) return problem;
    const language = await lastLanguage(rounds, viewer);
    const fresh: StoredRound = { id: newRoundId(), personId: viewer.personId, kind: 'practice', problems: [problemId], openedAt: clock.now() };
    const round = await rounds.openPractice(fresh, { type: 'round-opened', v: 1, problemId, language });
    return ok(await showRound(round));
  };
}

/** Whoever practises in Go goes on in Go. */
async function lastLanguage(rounds: RoundStore, viewer: Viewer): Promise<Language> {
  const last = (await rounds.listByPerson(viewer.personId)).at(-1);
  const problemId = last?.problems.at(-1);
  if (!last || problemId === undefined) return 'typescript';
  return sheetOf(foldRound(((await readableLog(rounds, last.id)) ?? []).map(({ event }) => event)), problemId).language;
}
