import type { BehavioralView, DesignView, DraftView, DsaView, JobView, MachineView, ProblemId, RoundView, SheetView, TextLanguage, TimedView } from '@dayseven/contracts';
import type { Draft } from '../../domain/round/draft.ts';
import type { SheetState } from '../../domain/round/round-state.ts';
import type { StoredRound } from '../ports/round-store.ts';

export interface RoundParts {
  readonly round: StoredRound;
  /** The sequence number of its last event. */
  readonly version: number;
  readonly sheets: readonly SheetView[];
  readonly timed: TimedView | undefined;
  readonly dsa: DsaView | undefined;
  readonly design: DesignView | undefined;
  readonly behavioral: BehavioralView | undefined;
  readonly machine: MachineView | undefined;
}

/** A round as its own candidate sees it. */
export function roundView({ round, version, sheets, timed, dsa, design, behavioral, machine }: RoundParts): RoundView {
  return { id: round.id, kind: round.kind, version, sheets: [...sheets], ...(timed && { timed }), ...(dsa && { dsa }), ...(design && { design }), ...(behavioral && { behavioral }), ...(machine && { machine }) };
}

export interface SheetParts {
  readonly problemId: ProblemId;
  readonly sheet: SheetState;
  readonly drafts: readonly DraftView[];
  readonly jobs: readonly JobView[];
  /** All hints of the problem. */
  readonly hints: readonly string[];
}

/** A sheet with the hints that were taken, and no other. */
export function sheetView({ problemId, sheet, drafts, jobs, hints }: SheetParts): SheetView {
  return {
    problemId,
    language: sheet.language,
    drafts: [...drafts],
    ownCases: sheet.ownCases.map(({ fields }) => ({ fields: [...fields] })),
    hints: hints.slice(0, sheet.hints),
    ...(sheet.costs && { costs: { ...sheet.costs } }),
    jobs: [...jobs],
  };
}

export function draftView(language: TextLanguage, { revision, text }: Draft): DraftView {
  return { language, revision, text };
}
