import type { Costs, JobId, JobKind, Language, OwnCase, ProblemId, PromptAnswer, PromptKind, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { RoundEvent, SheetEvent } from './round-event.ts';

export interface FinishedJob {
  readonly jobId: JobId;
  readonly kind: JobKind;
  readonly language: Language;
  readonly revision: number;
  readonly verdict: VerdictKind;
}

/** What a candidate has on one problem of a round; drafts are folded from their own table. */
export interface SheetState {
  readonly language: Language;
  readonly ownCases: readonly OwnCase[];
  /** What each begun draft began with. */
  readonly starters: Readonly<Partial<Record<Language, string>>>;
  readonly finished: readonly FinishedJob[];
  /** How many hints were taken. */
  readonly hints: number;
  /** What the candidate last said it costs. */
  readonly costs?: Costs;
  /** In the order they were shown; each kind at most once. */
  readonly prompts: readonly Prompt[];
}

/** Something the interviewer said about one problem. */
export interface Prompt {
  readonly kind: PromptKind;
  readonly text: string;
  readonly answer?: PromptAnswer;
}

/** What a round's log adds up to. */
export interface RoundState {
  readonly sheets: ReadonlyMap<ProblemId, SheetState>;
}

/** A sheet on which nothing has happened yet. */
const untouched: SheetState = { language: 'go', ownCases: [], starters: {}, finished: [], hints: 0, prompts: [] };

export function foldRound(events: Iterable<RoundEvent>): RoundState {
  const sheets = new Map<ProblemId, SheetState>();
  for (const event of events) {
    if (event.type === 'dsa-planned') for (const { problemId } of event.picks) sheets.set(problemId, { ...untouched, language: event.conditions.language });
    if ('problemId' in event) sheets.set(event.problemId, afterEvent(sheets.get(event.problemId) ?? untouched, event));
  }
  return { sheets };
}

/** The sheet of a problem, untouched where the log says nothing of it. */
export function sheetOf({ sheets }: RoundState, problemId: ProblemId): SheetState {
  return sheets.get(problemId) ?? untouched;
}

function afterEvent(sheet: SheetState, event: Extract<RoundEvent, { readonly problemId: ProblemId }>): SheetState {
  if (isBeside(event)) return afterBeside(sheet, event);
  switch (event.type) {
    case 'round-opened':
    case 'language-chosen':
      return { ...sheet, language: event.language };
    case 'draft-begun':
      return { ...sheet, starters: { ...sheet.starters, [event.language]: event.starter } };
    case 'own-cases-saved':
      return { ...sheet, ownCases: event.cases };
    case 'job-finished': {
      const { jobId, kind, language, revision, verdict } = event;
      return { ...sheet, finished: [...sheet.finished, { jobId, kind, language, revision, verdict }] };
    }
  }
}

/** What happens beside the program. */
type Beside = Extract<SheetEvent, { readonly type: 'hint-taken' | 'costs-said' | 'pasted' | 'prompt-shown' | 'prompt-answered' }>;

const beside: ReadonlySet<string> = new Set(['hint-taken', 'costs-said', 'pasted', 'prompt-shown', 'prompt-answered'] satisfies Beside['type'][]);

function isBeside(event: RoundEvent): event is Beside {
  return beside.has(event.type);
}

function afterBeside(sheet: SheetState, event: Beside): SheetState {
  switch (event.type) {
    case 'hint-taken':
      return { ...sheet, hints: Math.max(sheet.hints, event.hint) };
    case 'costs-said':
      return { ...sheet, costs: event.costs };
    case 'prompt-shown':
      return { ...sheet, prompts: [...sheet.prompts, { kind: event.kind, text: event.text }] };
    case 'prompt-answered':
      return { ...sheet, prompts: sheet.prompts.map((prompt) => (prompt.kind === event.kind ? { ...prompt, answer: event.answer } : prompt)) };
    case 'pasted':
      return sheet;
  }
}

/** Languages in which a submission was accepted on any of these sheets. */
export function solvedLanguages(sheets: readonly SheetState[]): readonly Language[] {
  const solved = sheets.flatMap(({ finished }) => finished).filter((job) => job.kind === 'submission' && job.verdict === 'accepted');
  return [...new Set(solved.map((job) => job.language))].sort();
}

/** A program of the candidate's was judged; opening a problem and reading it is no attempt. */
export function wasAttempted(sheet: SheetState): boolean {
  return sheet.finished.some((job) => job.kind !== 'check');
}

/** The submission that stands: the last accepted one where there is one, else the last. A better earlier submission is never undone by a later one. */
export function standing({ finished }: SheetState): FinishedJob | undefined {
  const submissions = finished.filter(({ kind }) => kind === 'submission');
  return submissions.findLast(({ verdict }) => verdict === 'accepted') ?? submissions.at(-1);
}
