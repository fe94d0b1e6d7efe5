import type { FileId, JobId, MachineConditions, MachineId, PickReason, ProblemId, PromptAnswer, RemarkId } from '@dayseven/contracts/vocabulary';
import type { RoundEvent } from '../round/round-event.ts';
import { foldTimedRound, type LogEntry, type TimedRound } from '../round/timed-round.ts';
import type { BegunFile, MachineEvent } from './machine-event.ts';

/** A file of the round; one that was deleted is kept for its edits. */
export interface MachineFile extends BegunFile {
  readonly isDeleted: boolean;
}

export interface Remark {
  readonly remark: RemarkId;
  readonly text: string;
  readonly answer?: PromptAnswer;
}

/** What a machine-coding round's log says of it. */
export interface MachineRound extends TimedRound {
  readonly conditions: MachineConditions;
  readonly machineId: MachineId;
  /** What the jobs of each of its levels are judged by, the first first. */
  readonly levels: readonly ProblemId[];
  readonly because: readonly PickReason[];
  /** What its design pad begins with. */
  readonly template: string;
  /** In the order they came. */
  readonly files: readonly MachineFile[];
  /** How many files came, went or were renamed. */
  readonly moves: number;
  readonly remarks: readonly Remark[];
  readonly finals?: readonly JobId[];
}

/** Undefined for a round of another kind. */
export function foldMachineRound(log: readonly LogEntry[]): MachineRound | undefined {
  const events = log.map(({ event }) => event);
  const planned = events.find((event) => event.type === 'machine-planned');
  const timed = planned && foldTimedRound(log);
  if (!timed) return undefined;
  const { conditions, machineId, levels, because, template } = planned;
  const finals = events.find((event) => event.type === 'finals-submitted')?.jobs;
  const made = events.filter(isOfMachine).reduce<Made>(afterEvent, { files: [], moves: 0, remarks: [] });
  return { ...timed, conditions, machineId, levels, because, template, ...made, ...(finals && { finals }) };
}

type Made = Pick<MachineRound, 'files' | 'moves' | 'remarks'>;

const ofMachine: ReadonlySet<string> = new Set(['machine-planned', 'file-created', 'file-renamed', 'file-deleted', 'remark-shown', 'remark-answered'] satisfies MachineEvent['type'][]);

function isOfMachine(event: RoundEvent): event is MachineEvent {
  return ofMachine.has(event.type);
}

function afterEvent(made: Made, event: MachineEvent): Made {
  switch (event.type) {
    case 'machine-planned': return { ...made, files: event.files.map((file) => ({ ...file, isDeleted: false })) };
    case 'file-created': return moved(made, [...made.files, { id: event.file, path: event.path, text: event.text ?? '', isDeleted: false }]);
    case 'file-renamed': return moved(made, withFile(made.files, event.file, { path: event.path }));
    case 'file-deleted': return moved(made, withFile(made.files, event.file, { isDeleted: true }));
    case 'remark-shown': return { ...made, remarks: [...made.remarks, { remark: event.remark, text: event.text }] };
    case 'remark-answered': return { ...made, remarks: made.remarks.map((one) => (one.remark === event.remark ? { ...one, answer: event.answer } : one)) };
  }
}

function moved(made: Made, files: Made['files']): Made {
  return { ...made, files, moves: made.moves + 1 };
}

function withFile(files: Made['files'], id: FileId, change: Partial<MachineFile>): Made['files'] {
  return files.map((file) => (file.id === id ? { ...file, ...change } : file));
}
