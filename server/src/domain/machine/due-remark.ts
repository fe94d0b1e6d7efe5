import type { RemarkId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { isInTheWay, lastMs } from '../prompting/manners.ts';
import { usedMs } from '../round/round-clock.ts';
import type { LogEntry } from '../round/timed-round.ts';
import { levelRemark, standLevels, type LevelStanding } from './levels.ts';
import { foldMachineRound, type MachineRound } from './machine-round.ts';

export interface DueRemark {
  readonly remark: RemarkId;
  readonly text: string;
}

export interface Remarking {
  readonly log: readonly LogEntry[];
  /** When a file or the pad was last typed in. */
  readonly lastTouch: Instant | undefined;
  readonly now: Instant;
  /** The problem's own questions. */
  readonly questions: readonly string[];
}

const minute = 60_000;
/** More would be in the way. */
export const mostQuestions = 3;

/** What the interviewer says now, if anything: at once that a level is open; a question of the problem's seldom, while nobody types, and not at the end. */
export function dueRemark(remarking: Remarking): DueRemark | undefined {
  const { log, now } = remarking;
  const round = foldMachineRound(log);
  if (round?.clock.state !== 'running') return undefined;
  const opened = standLevels(round, log, now).findLast((level) => level.number > 1 && level.openedAtMs !== undefined);
  if (opened && !wasSaid(round, levelRemark(opened.number))) return { remark: levelRemark(opened.number), text: levelText(opened) };
  return isInTheWay({ ...remarking, word: 'remark-shown' }) ? undefined : nextQuestion(round, usedMs(round.clock, now), remarking.questions);
}

function levelText({ number, isExtension }: LevelStanding): string {
  if (isExtension) return 'Here is one more request. What does it change in what you have, and where do you begin?';
  return `Level ${number} is open: read it when you are ready, and say what it asks for.`;
}

function wasSaid({ remarks }: MachineRound, id: RemarkId): boolean {
  return remarks.some(({ remark }) => remark === id);
}

/** The first after a sixth of the time, the others as evenly over the rest. */
function nextQuestion({ conditions, clock, remarks }: MachineRound, used: number, questions: readonly string[]): DueRemark | undefined {
  const total = clock.allowedMs ?? conditions.minutes * minute;
  if (clock.allowedMs !== undefined && total - used < lastMs) return undefined;
  const asked = remarks.filter(({ remark }) => remark.startsWith('question-')).length;
  const text = questions[asked];
  if (text === undefined || asked >= mostQuestions || used < total * (1 / 6 + asked / 4)) return undefined;
  return { remark: `question-${asked + 1}`, text };
}
