import type { MachineConditions, RemarkId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { usedMs } from '../round/round-clock.ts';
import { roundTime } from '../round/round-time.ts';
import type { LogEntry } from '../round/timed-round.ts';
import type { MachineRound } from './machine-round.ts';

/** Where a level stands; moments are milliseconds of the round's own time. */
export interface LevelStanding {
  /** From 1. */
  readonly number: number;
  readonly opensAtMs: number;
  readonly isExtension: boolean;
  readonly openedAtMs?: number;
  readonly passedAtMs?: number;
}

const minute = 60_000;
const dayMinutes = { second: 20, extension: 40, shortest: 45 };

/** When a level opens at the latest. Extra time stretches it like everything else. */
export function opensAtMs({ form, minutes, extraTime }: MachineConditions, number: number, levels: number): number {
  const stretch = minute * (extraTime === 'untimed' ? 1 : extraTime);
  return Math.round(minuteOf(form, { minutes, number, levels }) * stretch);
}

function minuteOf(form: MachineConditions['form'], { minutes, number, levels }: { readonly minutes: number; readonly number: number; readonly levels: number }): number {
  if (number === 1) return 0;
  if (form === 'full') return (minutes * (number - 1)) / levels;
  // A day may give the round fewer minutes than it is made for; the request comes all the same.
  return (number === 2 ? dayMinutes.second : dayMinutes.extension) * Math.min(1, minutes / dayMinutes.shortest);
}

/** What is open and what has passed follows from the clock and the log; nothing else is remembered of it. */
export function standLevels(round: MachineRound, log: readonly LogEntry[], now: Instant): readonly LevelStanding[] {
  const { conditions, clock, levels, remarks } = round;
  const used = usedMs(clock, now);
  const passes = passesOf(round, log);
  const firstPass = (number: number, until: Instant = Infinity): number | undefined => passes.find((pass) => pass.level >= number && pass.at <= until)?.atMs;
  return levels.map((_level, i) => {
    const number = i + 1;
    const isExtension = conditions.form === 'day' && number === 3;
    const opens = opensAtMs(conditions, number, levels.length);
    const before = isExtension ? undefined : firstPass(number - 1, clock.endedAt);
    // What was once said to be open stays so, also where a crash gave time back since.
    const reached = used >= opens || remarks.some(({ remark }) => remark === levelRemark(number));
    const openedAt = clock.startedAt === undefined ? undefined : openedAtMs({ number, opens, reached, before });
    const passedAt = firstPass(number);
    return { number, opensAtMs: opens, isExtension, ...(openedAt !== undefined && { openedAtMs: openedAt }), ...(passedAt !== undefined && { passedAtMs: passedAt }) };
  });
}

function openedAtMs({ number, opens, reached, before }: { readonly number: number; readonly opens: number; readonly reached: boolean; readonly before: number | undefined }): number | undefined {
  if (number === 1) return 0;
  if (before !== undefined && before <= opens) return before;
  return reached ? opens : undefined;
}

/** What says that a level is open. */
export function levelRemark(number: number): RemarkId {
  return `level-${number}`;
}

interface Pass {
  readonly level: number;
  readonly at: Instant;
  readonly atMs: number;
}

/** Submissions that were accepted, in order. A level's scripts are those of the levels before it too. */
function passesOf({ levels }: MachineRound, log: readonly LogEntry[]): readonly Pass[] {
  const timeOf = roundTime(log);
  return log.flatMap(({ at, event }) => {
    if (event.type !== 'job-finished' || event.kind !== 'submission' || event.verdict !== 'accepted') return [];
    const level = levels.indexOf(event.problemId) + 1;
    return level === 0 ? [] : [{ level, at, atMs: timeOf(at) }];
  });
}

/** The number of the last level that is open; 0 before the start. */
export function lastOpen(standing: readonly LevelStanding[]): number {
  return standing.filter(({ openedAtMs: at }) => at !== undefined).length;
}
