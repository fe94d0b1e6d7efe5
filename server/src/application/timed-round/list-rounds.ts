import type { DsaOutcome, RoundListItem } from '@dayseven/contracts';
import { behavioralLines, meetsBehavioralBar } from '../../domain/behavioral/behavioral-headline.ts';
import { foldBehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import { foldDsaRound } from '../../domain/round/dsa-round.ts';
import { foldRound, sheetOf, standing } from '../../domain/round/round-state.ts';
import { foldTimedRound } from '../../domain/round/timed-round.ts';
import { accountOf } from '../behavioral/behavioral-account.ts';
import type { DebriefDesign } from '../design/debrief-design.ts';
import type { OutcomeOfMachine } from '../machine/machine-outcome.ts';
import type { Clock } from '../ports/clock.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { ProblemCatalogue } from '../ports/problem-catalogue.ts';
import type { QuestionCatalogue } from '../ports/question-catalogue.ts';
import type { StoredEvent, StoredRound } from '../ports/round-store.ts';
import { readableLog, unlessUnreadable } from '../readable-log.ts';
import type { Viewer } from '../viewer.ts';
import { clockView } from '../views/timed-view.ts';
import { areFinalsAwaited } from './awaited-finals.ts';
import type { Debriefing } from './find-rated.ts';

interface Deps extends Debriefing {
  readonly jobs: Pick<JobStore, 'find'>;
  readonly catalogue: ProblemCatalogue;
  readonly clock: Clock;
  readonly questions: QuestionCatalogue;
  readonly debriefDesign: DebriefDesign;
  readonly outcomeOfMachine: OutcomeOfMachine;
}

/** A round on a clock as a line of a list; undefined for one without a clock, or whose log cannot be read. */
export type ListRound = (round: StoredRound) => Promise<RoundListItem | undefined>;

export function createListRound({ rounds, isHeldBack, jobs, catalogue, questions, clock, debriefDesign, outcomeOfMachine }: Deps): ListRound {
  async function dsaOutcome(round: StoredRound, log: readonly StoredEvent[]): Promise<Pick<RoundListItem, 'dsa' | 'isAwaited'>> {
    const dsa = foldDsaRound(log);
    if (!dsa) return {};
    const state = foldRound(log.map(({ event }) => event));
    const isOpen = dsa.clock.state === 'over' && !(await isHeldBack(round));
    const outcomes = (isOpen ? round.problems : []).map((id): DsaOutcome['problems'][number] => {
      const verdict = standing(sheetOf(state, id))?.verdict;
      return { id, title: catalogue.find(id)?.summary.title ?? id, ...(verdict !== undefined && { verdict }) };
    });
    return { dsa: { conditions: dsa.conditions, problems: outcomes }, ...(isOpen && (await areFinalsAwaited(jobs, dsa)) && { isAwaited: true }) };
  }

  async function behavioralOutcome(round: StoredRound, log: readonly StoredEvent[]): Promise<RoundListItem['behavioral']> {
    const behavioral = foldBehavioralRound(log);
    const timed = foldTimedRound(log);
    if (!behavioral || timed?.clock.state !== 'over' || (await isHeldBack(round))) return undefined;
    const account = accountOf(behavioral, questions);
    const headline = timed.rating && behavioralLines(account)[0];
    return { questions: account.of, meetsBar: meetsBehavioralBar(account), ...(headline && { headline }), answered: behavioral.asked.filter(({ finishedMs }) => finishedMs !== undefined).length, reviewed: behavioral.review?.graded.length ?? 0 };
  }

  async function designOutcome(round: StoredRound, log: readonly StoredEvent[]): Promise<RoundListItem['design']> {
    const debrief = foldTimedRound(log)?.rating && !(await isHeldBack(round)) ? await unlessUnreadable(() => debriefDesign(round, log)) : undefined;
    if (!debrief) return undefined;
    const { title, points, takeaways: [headline = 'design-holds'] } = debrief;
    return { title, shown: points.filter(({ evidence }) => evidence.length > 0).length, points: points.length, headline };
  }

  async function machineOutcome(round: StoredRound, log: readonly StoredEvent[]): Promise<Pick<RoundListItem, 'machine' | 'isAwaited'>> {
    const machine = foldTimedRound(log)?.rating && !(await isHeldBack(round)) ? await unlessUnreadable(() => outcomeOfMachine(round, log)) : undefined;
    return machine === 'awaited' ? { isAwaited: true } : machine ? { machine } : {};
  }

  return async function listRound(round) {
    const log = await readableLog(rounds, round.id);
    const timed = log && foldTimedRound(log);
    if (!timed) return undefined;
    const { id, kind, openedAt: plannedAt, dayId } = round;
    const { conditions, discounted } = timed;
    const [behavioral, design] = [await behavioralOutcome(round, log), await designOutcome(round, log)];
    return {
      id, kind, plannedAt, conditions, clock: clockView(timed.clock, clock.now()),
      ...(dayId !== undefined && { dayId }), ...(await dsaOutcome(round, log)), ...(behavioral && { behavioral }), ...(design && { design }), ...(await machineOutcome(round, log)), ...(discounted !== undefined && { discounted }),
    };
  };
}

export type ListRounds = (viewer: Viewer) => Promise<readonly RoundListItem[]>;

/** The viewer's rounds on a clock, the newest first. */
export function createListRounds({ rounds, listRound }: Pick<Deps, 'rounds'> & { readonly listRound: ListRound }): ListRounds {
  return async function listRounds(viewer) {
    const mine = await Promise.all((await rounds.listByPerson(viewer.personId)).map(listRound));
    return mine.filter((item) => item !== undefined).reverse();
  };
}
