import { z } from 'zod';
import { limits } from '../limits.ts';
import { BoardPatch, CheckRule, Component, DesignConditions, ProbeId } from '../vocabulary/design.ts';
import { RoundId, TabId } from '../vocabulary/ids.ts';
import { PromptAnswer } from '../vocabulary/round.ts';

/** The conditions of a design round to be; its scenario is drawn with it. */
export const PlanDesignRound = DesignConditions;
export type PlanDesignRound = z.infer<typeof PlanDesignRound>;

/** A clarifying question to the interviewer, in the candidate's own words. */
export const AskQuestion = z.strictObject({ roundId: RoundId, text: z.string().trim().min(1, 'Type a question first.').max(limits.questionChars, `The question is over ${limits.questionChars} characters; ask for less at once.`) });
export type AskQuestion = z.infer<typeof AskQuestion>;

/** One line of the estimates, such as `100M users * 10 req/day => QPS`. */
export const WorkOutEstimate = z.strictObject({ roundId: RoundId, text: z.string().trim().min(1, 'Type what to multiply first.').max(limits.estimateChars, `The line is over ${limits.estimateChars} characters; write it as several.`) });
export type WorkOutEstimate = z.infer<typeof WorkOutEstimate>;

/** What changed on the board; a patch made on an older version of a thing is answered with the newer one. */
export const DrawOnBoard = z.strictObject({ roundId: RoundId, tab: TabId, patches: z.array(BoardPatch).min(1).max(limits.boardPatches, 'That is too much to draw at once.') });
export type DrawOnBoard = z.infer<typeof DrawOnBoard>;

export const SaveComponents = z.strictObject({ roundId: RoundId, components: z.array(Component).max(limits.components, `A design of over ${limits.components} components is too large for this round.`) });
export type SaveComponents = z.infer<typeof SaveComponents>;

export const AnswerProbe = z.strictObject({ roundId: RoundId, probe: ProbeId, answer: PromptAnswer });
export type AnswerProbe = z.infer<typeof AnswerProbe>;

/** What the candidate says of a point that does not show: that it was said aloud, or not after all. */
export const SayPoint = z.strictObject({ roundId: RoundId, point: z.string().min(1).max(60), said: z.boolean() });
export type SayPoint = z.infer<typeof SayPoint>;

/** The lines the candidate's next design documents begin with. */
export const SaveTemplate = z.strictObject({ text: z.string().max(limits.templateChars, `The template is over ${limits.templateChars} characters; keep it shorter.`) });
export type SaveTemplate = z.infer<typeof SaveTemplate>;

/** Back to the template everybody begins with. */
export const RestoreTemplate = z.strictObject({});
export type RestoreTemplate = z.infer<typeof RestoreTemplate>;

/** A question of the design check that is not to be asked again in this round. */
export const DismissCheck = z.strictObject({ roundId: RoundId, rule: CheckRule });
export type DismissCheck = z.infer<typeof DismissCheck>;
