import { z } from 'zod';
import { Language } from './language.ts';
import { ProblemId } from './ids.ts';
import { Topic } from './problem.ts';

/** `practice`: opened from the practice list, on no clock. */
export const RoundKind = z.enum(['practice', 'dsa', 'design', 'behavioral', 'machine-coding']);
export type RoundKind = z.infer<typeof RoundKind>;

/** The kinds of rounds that are held on a clock. */
export const TimedKind = RoundKind.exclude(['practice']);
export type TimedKind = z.infer<typeof TimedKind>;

/** Strict is as in the real interview: no pause, and a hidden case tells its category only. */
export const Mode = z.enum(['strict', 'relaxed']);
export type Mode = z.infer<typeof Mode>;

/** Chosen before the start: by how much the minutes are multiplied, or no limit at all. */
export const ExtraTime = z.union([z.literal(1), z.literal(1.25), z.literal(1.5), z.literal(2), z.literal('untimed')]);
export type ExtraTime = z.infer<typeof ExtraTime>;

/** How much the editor helps: a plain text, colours and brackets, or all it knows. */
export const Assistance = z.enum(['plain', 'highlighting', 'completion']);
export type Assistance = z.infer<typeof Assistance>;

export const RoundMinutes = z.number().int().min(10, 'must be at least 10').max(180, 'must be at most 180');

const tasteMinutes = 2;
/** Of a round that may be a taste. */
const HeldMinutes = z.number().int().min(tasteMinutes).max(180, 'must be at most 180');

const ofAnyRound = {
  minutes: RoundMinutes,
  mode: Mode,
  extraTime: ExtraTime,
};

/** How any round on a clock is held. */
export const Conditions = z.strictObject({ ...ofAnyRound, minutes: HeldMinutes });
export type Conditions = z.infer<typeof Conditions>;

/** How a DSA round is held. */
export const DsaConditions = z.strictObject({
  problems: z.union([z.literal(1), z.literal(2)]),
  ...ofAnyRound,
  minutes: HeldMinutes,
  language: Language,
  /** Topics the person feels weak at. */
  weak: z.array(Topic).max(3),
  /** The same seed draws the same problems from the same history. */
  seed: z.number().int().min(0).max(999_999),
  /** A drill: one problem that is like this one, by its main topic. */
  sisterOf: ProblemId.exactOptional(),
  /** Completion when absent, as in the rounds from before there was a choice. */
  assistance: Assistance.exactOptional(),
  /** A taste of a round: one easy problem of the practice list, two relaxed minutes, nothing that counts or is noted. */
  taste: z.literal(true).exactOptional(),
})
  .refine(({ taste, minutes }) => taste === true || minutes >= 10, { path: ['minutes'], message: 'must be at least 10' })
  .refine(({ taste, problems, minutes, mode, sisterOf }) => taste === undefined || (problems === 1 && minutes === tasteMinutes && mode === 'relaxed' && sisterOf === undefined), 'A taste is one problem for two relaxed minutes.');
export type DsaConditions = z.infer<typeof DsaConditions>;

/** What the interviewer says, by what made it say so. */
export const PromptKind = z.enum(['approach', 'costs', 'test-it', 'walk-through', 'half-time', 'where-are-you', 'question', 'follow-up']);
export type PromptKind = z.infer<typeof PromptKind>;

/** What the candidate did about a prompt: answered it aloud, or nothing, which costs nothing. */
export const PromptAnswer = z.enum(['said', 'put-aside']);
export type PromptAnswer = z.infer<typeof PromptAnswer>;

/** What a tape of a round may be wound to. */
export const MarkKind = z.enum(['run', 'submission', 'hint', 'costs', 'prompt', 'paste', 'away', 'pause', 'credit', 'end', 'asked', 'probe', 'curveball', 'level', 'race', 'own-tests', 'demo', 'question', 'asked-on', 'recording', 'band', 'review', 'graded']);
export type MarkKind = z.infer<typeof MarkKind>;

/** What a program costs, in the candidate's words, such as O(n log n). */
export const Costs = z.strictObject({ time: z.string().trim().min(1, 'must not be empty').max(60), space: z.string().trim().min(1, 'must not be empty').max(60) });
export type Costs = z.infer<typeof Costs>;

/** What a candidate rates of a round: four rows of these, by its kind. */
export const RubricRow = z.enum(['correctness', 'complexity', 'communication', 'testing', 'scope', 'architecture', 'depth', 'structure', 'own-part', 'impact', 'reflection', 'works', 'separation', 'extensible', 'edges']);
export type RubricRow = z.infer<typeof RubricRow>;

/** The one scale for people, from the lowest. */
export const Band = z.enum(['strong-no-hire', 'leaning-no', 'leaning-hire', 'strong-hire']);
export type Band = z.infer<typeof Band>;

/** What a candidate says of the own round; a row that is left out was not rated. */
export const Rating = z.strictObject({ bands: z.partialRecord(RubricRow, Band), line: z.string().trim().max(300, 'must be at most 300 characters') });
export type Rating = z.infer<typeof Rating>;

/** Why a problem was chosen, told after the round. */
export const PickReason = z.enum(['sister', 'taste', 'chosen', 'never-opened', 'kept-for-mocks', 'weak-topic', 'topic-not-seen', 'longest-unseen']);
export type PickReason = z.infer<typeof PickReason>;

/** The one thing to fix after a round, from the worst to the mildest. */
export const HeadlineKind = z.enum(['nothing-works', 'worked-then-broken', 'hidden-case-fails', 'costs-unsaid', 'costs-otherwise', 'no-own-case', 'hints-needed', 'nothing-to-fix',
  // Of a design round.
  'design-empty', 'no-parts', 'points-missed', 'no-estimate', 'nothing-asked', 'curveball-dropped', 'design-holds',
  // Of a behavioral round.
  'nothing-answered', 'questions-unreached', 'no-result', 'one-story', 'long-beginning', 'answers-long', 'mostly-we', 'story-missing', 'behavioral-holds',
  // Of a machine-coding round.
  'machine-empty', 'first-level-fails', 'second-level-fails', 'extension-untouched', 'extension-fails', 'later-level-fails', 'race-found', 'extension-rewrote', 'one-file', 'tests-missing', 'pad-empty', 'machine-holds']);
export type HeadlineKind = z.infer<typeof HeadlineKind>;

/** What a part of the work on a problem was for: clarifying and planning, implementing, or testing and saying what it costs. */
export const Phase = z.enum(['plan', 'implement', 'check']);
export type Phase = z.infer<typeof Phase>;

/** A classic mistake of a DSA round that its facts show. */
export const MistakeKind = z.enum(['code-first', 'complexity-unsaid', 'edges-ignored']);
export type MistakeKind = z.infer<typeof MistakeKind>;
