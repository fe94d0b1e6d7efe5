import type { Competency, QuestionId } from '@dayseven/contracts';
import { foldBehavioralRound, type AskedQuestion } from '../../domain/behavioral/behavioral-round.ts';
import type { Instant } from '../../domain/instant.ts';
import type { QuestionCatalogue } from '../ports/question-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { readableLog } from '../readable-log.ts';
import type { Viewer } from '../viewer.ts';

/** A question of an earlier round, and when that round was started. */
export interface AskedBefore extends AskedQuestion {
  readonly at: Instant;
}

/** Every question the viewer was ever asked, in the order of the rounds. */
export async function behavioralPast(rounds: RoundStore, { personId }: Viewer): Promise<readonly AskedBefore[]> {
  const past: AskedBefore[] = [];
  for (const { id, kind } of await rounds.listByPerson(personId)) {
    if (kind !== 'behavioral') continue;
    const log = (await readableLog(rounds, id)) ?? [];
    const at = log.find(({ event }) => event.type === 'round-started')?.at ?? 0;
    past.push(...(foldBehavioralRound(log)?.asked ?? []).map((question) => ({ ...question, at })));
  }
  return past.sort((a, b) => a.at - b.at);
}

/** When each question was asked last. */
export function lastAsked(past: readonly AskedBefore[]): ReadonlyMap<QuestionId, Instant> {
  return new Map(past.map(({ questionId, at }) => [questionId, at]));
}

/** The competencies whose last rated answer its candidate rated as no. */
export function answeredBadly(past: readonly AskedBefore[], questions: QuestionCatalogue): ReadonlySet<Competency> {
  const isWeak = new Map<Competency, boolean>();
  for (const { questionId, band } of past) {
    if (band === undefined) continue;
    for (const competency of questions.find(questionId)?.competencies ?? []) isWeak.set(competency, band === 'strong-no-hire' || band === 'leaning-no');
  }
  return new Set([...isWeak].filter(([, weak]) => weak).map(([competency]) => competency));
}
