import { z } from 'zod';
import { BoardElement, CheckRule, Component, DesignConditions, DesignSection, FactKind, ProbeId } from '../vocabulary/design.ts';
import { ScenarioId } from '../vocabulary/ids.ts';
import { HeadlineKind, PickReason, PromptAnswer } from '../vocabulary/round.ts';
import { MarkView } from './mark-view.ts';

/** A question that was asked, and what the interviewer said to it. */
export const AskedView = z.object({ text: z.string(), answer: z.string() });
export type AskedView = z.infer<typeof AskedView>;

/** A line of the estimates with its result. */
export const EstimateView = z.object({ text: z.string(), result: z.string() });
export type EstimateView = z.infer<typeof EstimateView>;

/** A design round; the scenario and what was made of it are there from the start on. */
export const DesignView = z.object({
  conditions: DesignConditions,
  design: z.object({
    scenarioId: ScenarioId,
    title: z.string(),
    /** Markdown. */
    statement: z.string(),
    document: z.object({ revision: z.number().int().min(0), text: z.string() }),
    components: z.array(Component),
    asked: z.array(AskedView),
    /** What could still be asked, once the list of it was opened; there is none in Strict. */
    questions: z.array(z.string()).exactOptional(),
    estimates: z.array(EstimateView),
  }).exactOptional(),
  /** Why the scenario was drawn, once it is over. */
  because: z.array(PickReason).exactOptional(),
});
export type DesignView = z.infer<typeof DesignView>;

/** What a design document begins with; the minutes come to its headings when a round is planned. */
export const TemplateView = z.object({ text: z.string(), isOwn: z.boolean() });
export type TemplateView = z.infer<typeof TemplateView>;

/** A board as it is: what is deleted is not on it. */
export const BoardView = z.object({ revision: z.number().int().min(0), elements: z.array(BoardElement) });
export type BoardView = z.infer<typeof BoardView>;

/** What a second look would ask about a design: at most five questions, the weightiest first. */
export const DesignCheckView = z.object({ questions: z.array(z.object({ rule: CheckRule, question: z.string() })).max(5) });
export type DesignCheckView = z.infer<typeof DesignCheckView>;

/** What came of a design round that is over and rated, for lists: how many of its points show, and the one thing to fix. */
export const DesignOutcome = z.object({ title: z.string(), shown: z.number().int().min(0), points: z.number().int().min(0), headline: HeadlineKind });
export type DesignOutcome = z.infer<typeof DesignOutcome>;

/** What a design round was about, told once it is over and rated. */
export const DesignDebrief = z.object({
  title: z.string(),
  /** Each point with where it shows, if it does, in what was written and drawn; `saidAloud` is the candidate's own word, and no evidence. */
  points: z.array(z.object({ id: z.string(), section: DesignSection, point: z.string(), pitfall: z.string(), evidence: z.array(z.object({ word: z.string(), where: z.enum(['document', 'board', 'components']) })), saidAloud: z.boolean() })),
  unasked: z.array(z.object({ question: z.string(), answer: z.string(), kind: FactKind })),
  asked: z.array(AskedView),
  /** What the interviewer asked of his own, the curveball among it, and what was done about it. */
  probes: z.array(z.object({ probe: ProbeId, text: z.string(), answer: PromptAnswer.exactOptional() })),
  /** At most three things to take along, the worst first; the first is the headline. */
  takeaways: z.array(HeadlineKind).min(1).max(3),
  marks: z.array(MarkView),
  curveball: z.object({ says: z.string(), goodAnswer: z.string() }),
  pitfalls: z.array(z.string()),
  /** Markdown, by section. */
  model: z.array(z.object({ section: DesignSection, text: z.string() })),
  own: z.object({ document: z.string(), elements: z.array(BoardElement), components: z.array(Component) }),
});
export type DesignDebrief = z.infer<typeof DesignDebrief>;
