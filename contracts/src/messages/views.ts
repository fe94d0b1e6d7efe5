import { z } from 'zod';
import { DayId, JobId, ProblemId, RoundId, TabId } from '../vocabulary/ids.ts';
import { OwnCase } from '../vocabulary/job.ts';
import { BehavioralOutcome, BehavioralView } from './behavioral-views.ts';
import { Conditions, Costs, DsaConditions, HeadlineKind, MistakeKind, Phase, PickReason, PromptKind, Rating, RoundKind, RubricRow } from '../vocabulary/round.ts';
import { Language, TextLanguage } from '../vocabulary/language.ts';
import { RemarkId } from '../vocabulary/machine.ts';
import { DesignOutcome, DesignView } from './design-views.ts';
import { ProbeId } from '../vocabulary/design.ts';
import { Difficulty, ProblemSummary, Topic } from '../vocabulary/problem.ts';
import { VerdictKind } from '../vocabulary/verdict.ts';
import { JobView, ShownField, ShownText } from './job-views.ts';
import { MachineOutcome, MachineView } from './machine-views.ts';

export const DraftView = z.object({ language: TextLanguage, revision: z.number().int().min(0), text: z.string() });
export type DraftView = z.infer<typeof DraftView>;

/** What a candidate has on one problem of a round. */
export const SheetView = z.object({
  problemId: ProblemId,
  language: Language,
  drafts: z.array(DraftView),
  ownCases: z.array(OwnCase),
  /** The hints that were taken. */
  hints: z.array(z.string()),
  /** What the candidate said it costs. */
  costs: Costs.exactOptional(),
  /** The newest jobs first, at most 20. */
  jobs: z.array(JobView),
});
export type SheetView = z.infer<typeof SheetView>;

/** A round's clock at the moment `now`; all moments are the server's, in milliseconds since 1970. */
export const ClockView = z.object({
  state: z.enum(['planned', 'running', 'paused', 'over']),
  now: z.number(),
  /** Absent for a round without a limit. */
  allowedMs: z.number().exactOptional(),
  usedMs: z.number(),
  /** While it runs and has a limit. */
  deadlineAt: z.number().exactOptional(),
  startedAt: z.number().exactOptional(),
  endedAt: z.number().exactOptional(),
  creditedMs: z.number(),
  pausedMs: z.number(),
});
export type ClockView = z.infer<typeof ClockView>;

/** What was drawn and why: told when the round is over. */
export const PickView = ProblemSummary.pick({ id: true, title: true, topics: true, difficulty: true }).extend({ because: z.array(PickReason) });
export type PickView = z.infer<typeof PickView>;

/** What the log says of the work on one problem; moments are milliseconds of the round's own time. */
export const AccountView = z.object({
  problemId: ProblemId,
  runs: z.number().int().min(0),
  submissions: z.number().int().min(0),
  ownCases: z.number().int().min(0),
  hints: z.number().int().min(0),
  prompts: z.object({ shown: z.number().int().min(0), said: z.number().int().min(0) }),
  costs: Costs.exactOptional(),
  saidOtherwise: z.literal(true).exactOptional(),
  firstRunMs: z.number().exactOptional(),
  firstGreenMs: z.number().exactOptional(),
  brokenMs: z.number().exactOptional(),
  acceptedMs: z.number().exactOptional(),
  rejectedMs: z.number().exactOptional(),
  verdict: VerdictKind.exactOptional(),
});
export type AccountView = z.infer<typeof AccountView>;

export const HeadlineView = z.object({ kind: HeadlineKind, problemId: ProblemId.exactOptional(), atMs: z.number().exactOptional() });
export type HeadlineView = z.infer<typeof HeadlineView>;

/** The day a round belongs to. Its results are held back until the day is over. */
export const DayOfRound = z.object({ id: DayId, place: z.number().int().min(1), of: z.number().int().min(1), isOver: z.boolean() });
export type DayOfRound = z.infer<typeof DayOfRound>;

/** What every round on a clock shows, whatever its kind. */
export const TimedView = z.object({
  conditions: Conditions,
  clock: ClockView,
  /** Absent for a round that is held alone. */
  day: DayOfRound.exactOptional(),
  /** The tab that may change it while it is under way; absent when none is there. */
  driver: TabId.exactOptional(),
  notes: z.string(),
  /** What the interviewer said last, until it is answered or put aside. */
  prompt: z.union([z.object({ problemId: ProblemId, kind: PromptKind, text: z.string() }), z.object({ probe: ProbeId, text: z.string() }), z.object({ remark: RemarkId, text: z.string() })]).exactOptional(),
  /** Why the round does not count; absent when it does. */
  discounted: z.string().exactOptional(),
  /** The candidate's own, once it was given or skipped. */
  rating: Rating.exactOptional(),
});
export type TimedView = z.infer<typeof TimedView>;

export const DsaView = z.object({
  conditions: DsaConditions,
  /** Once it is over. */
  picks: z.array(PickView).exactOptional(),
  /** The jobs that grade what was in the editors at the end, once it is over and they are handed over. */
  finals: z.array(JobId).exactOptional(),
  /** Where the time went and the one thing to fix, once what was handed over is judged. */
  debrief: z.object({ accounts: z.array(AccountView), headline: HeadlineView, takeaways: z.array(HeadlineView).max(3), contradictions: z.array(RubricRow) }).exactOptional(),
});
export type DsaView = z.infer<typeof DsaView>;

/** What a problem was about, told when its round is over and rated. */
export const LessonView = z.object({
  problemId: ProblemId,
  pattern: z.string(),
  invariant: z.string(),
  pitfall: z.string(),
  complexity: z.object({ time: z.string(), space: z.string(), why: z.string() }),
  followUps: z.array(z.string()),
  /** Drafts of weak notes; at most five in a round. */
  notes: z.array(z.object({ question: z.string(), happened: z.string(), fix: z.string() })),
  /** In the language the sheet stands in. */
  model: z.object({ language: Language, source: z.string() }),
  /** The program of the submission that stands. */
  own: z.object({ language: Language, source: z.string() }).exactOptional(),
});
export type LessonView = z.infer<typeof LessonView>;

/** What the log and the edits of a round say of it beyond its accounts, once it is over and rated; moments are milliseconds of the round's own time. */
export const FactsView = z.object({
  /** What was worked on, in order; where nothing was left to do there is a gap. */
  spans: z.array(z.object({ problemId: ProblemId, phase: Phase, fromMs: z.number(), toMs: z.number() })),
  /** Stretches of more than three minutes without any sign of the candidate. */
  silences: z.object({ count: z.number().int().min(0), longestMs: z.number() }),
  sheets: z.array(z.object({
    problemId: ProblemId,
    phases: z.array(z.object({ phase: Phase, spentMs: z.number(), budgetMs: z.number() })),
    /** Runs that failed after one had passed, until one passed again, if one did; `at` is the label of the case that failed first. */
    breaks: z.array(z.object({ fromMs: z.number(), untilMs: z.number().exactOptional(), verdict: VerdictKind, at: z.string().exactOptional() })),
  })),
  mistakes: z.array(z.object({ kind: MistakeKind, problemId: ProblemId.exactOptional(), afterMs: z.number().exactOptional(), category: z.string().exactOptional() })).max(2),
});
export type FactsView = z.infer<typeof FactsView>;

/** What is known of each problem of a DSA round once it is over; none before. */
export const DsaOutcome = z.object({
  conditions: DsaConditions,
  problems: z.array(z.object({ id: ProblemId, title: z.string(), verdict: VerdictKind.exactOptional() })),
});
export type DsaOutcome = z.infer<typeof DsaOutcome>;

/** A line of the history: a round on a clock. */
export const RoundListItem = z.object({
  id: RoundId,
  kind: RoundKind,
  dayId: DayId.exactOptional(),
  plannedAt: z.number(),
  conditions: Conditions,
  clock: ClockView,
  discounted: z.string().exactOptional(),
  dsa: DsaOutcome.exactOptional(),
  behavioral: BehavioralOutcome.exactOptional(),
  design: DesignOutcome.exactOptional(),
  machine: MachineOutcome.exactOptional(),
  /** What was handed in of a DSA round, or of a machine-coding round that is rated, is still being judged. */
  isAwaited: z.literal(true).exactOptional(),
});
export type RoundListItem = z.infer<typeof RoundListItem>;

/** A round of any kind that is kept and whose log cannot be read: nothing more is known of it. */
export const UnreadableRound = z.object({
  id: RoundId,
  kind: RoundKind,
  plannedAt: z.number(),
  /** The problem of a practice round. */
  title: z.string().exactOptional(),
});
export type UnreadableRound = z.infer<typeof UnreadableRound>;

/** How many of the last full rounds of a kind that count met its bar, three at most, and how many more would have to. */
const BarView = z.object({ met: z.number().int().min(0), of: z.number().int().min(0), needed: z.number().int().min(0) });

/** How a person stands to the stated bars: both problems accepted in time; two thirds of the points of a design shown; the first two levels of a program passed; every question answered in its minutes and none rated as no. */
export const ReadinessView = z.object({ dsa: BarView, design: BarView, 'machine-coding': BarView, behavioral: BarView });
export type ReadinessView = z.infer<typeof ReadinessView>;

/** A round with a sheet for each of its problems; one opened from the practice list has one, one that has not started shows none. */
export const RoundView = z.object({
  id: RoundId,
  kind: RoundKind,
  version: z.number().int().min(0),
  sheets: z.array(SheetView),
  /** Absent for practice. */
  timed: TimedView.exactOptional(),
  dsa: DsaView.exactOptional(),
  design: DesignView.exactOptional(),
  behavioral: BehavioralView.exactOptional(),
  machine: MachineView.exactOptional(),
});
export type RoundView = z.infer<typeof RoundView>;

/** Room on the disk that the data lies on. */
export const PreFlightView = z.object({ freeBytes: z.number(), hasRoom: z.boolean() });
export type PreFlightView = z.infer<typeof PreFlightView>;

export const ProblemListItem = ProblemSummary.extend({ solved: z.array(Language), attempted: z.boolean(), fromMock: z.literal(true).exactOptional() });
export type ProblemListItem = z.infer<typeof ProblemListItem>;

/** A field of an own case: its name, the type in words and a sample text. */
export const CaseField = z.object({ name: z.string(), type: z.string(), sample: z.string() });
export type CaseField = z.infer<typeof CaseField>;

export const ProblemView = ProblemSummary.extend({
  /** Absent, with the difficulty, while a round on a clock has the problem. */
  topics: z.array(Topic).exactOptional(),
  difficulty: Difficulty.exactOptional(),
  /** Markdown. */
  statement: z.string(),
  starters: z.record(Language, z.string()),
  samples: z.array(z.object({ fields: z.array(ShownField), expected: ShownText, explanation: z.string().exactOptional() })),
  caseFields: z.array(CaseField),
  /** "Any order is accepted.", "Within 1e-6." and the like, absent for an exact comparison. */
  comparison: z.string().exactOptional(),
  limits: z.record(Language, z.object({ cpuMs: z.number(), memoryMb: z.number() })),
  /** Declarations the editor gives to its language service (TypeScript node types). */
  prelude: z.string(),
});
export type ProblemView = z.infer<typeof ProblemView>;
