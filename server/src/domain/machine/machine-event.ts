import type { FileId, MachineConditions, MachineId, PickReason, ProblemId, PromptAnswer, RemarkId } from '@dayseven/contracts/vocabulary';

/** A file as it began: what was typed in it since is kept apart, as edits. */
export interface BegunFile {
  readonly id: FileId;
  readonly path: string;
  readonly text: string;
}

/** What happens in a machine-coding round beside what every round on a clock has. Which levels are open is no event: it follows from the clock and from what passed. */
export type MachineEvent =
  /** The first event of a machine-coding round; its files and its pad begin with these, however starters and templates change later. */
  | {
      readonly type: 'machine-planned'; readonly v: 1; readonly conditions: MachineConditions; readonly machineId: MachineId; readonly levels: readonly ProblemId[];
      readonly because: readonly PickReason[]; readonly files: readonly BegunFile[]; readonly template: string;
    }
  /** A file without a text begins empty. */
  | { readonly type: 'file-created'; readonly v: 1; readonly file: FileId; readonly path: string; readonly text?: string }
  | { readonly type: 'file-renamed'; readonly v: 1; readonly file: FileId; readonly path: string }
  | { readonly type: 'file-deleted'; readonly v: 1; readonly file: FileId }
  | { readonly type: 'remark-shown'; readonly v: 1; readonly remark: RemarkId; readonly text: string }
  | { readonly type: 'remark-answered'; readonly v: 1; readonly remark: RemarkId; readonly answer: PromptAnswer };
