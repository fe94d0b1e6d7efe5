import { z } from 'zod';
import { BoardElement, CheckRule, Component, DesignConditions } from '../vocabulary/design.ts';
import { ScenarioId } from '../vocabulary/ids.ts';
import { PickReason } from '../vocabulary/round.ts';

/** A question that was asked, and what the interviewer said to it. */
export const AskedView = z.object({ text: z.string(), answer: z.string() });
export type AskedView = z.infer<typeof AskedView>;

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
    /** Rules of the design check whose question was put aside for good. */
    dismissed: z.array(CheckRule),
  }).exactOptional(),
  /** Why the scenario was drawn, once it is over. */
  because: z.array(PickReason).exactOptional(),
});
export type DesignView = z.infer<typeof DesignView>;

/** A board as it is: what is deleted is not on it. */
export const BoardView = z.object({ revision: z.number().int().min(0), elements: z.array(BoardElement) });
export type BoardView = z.infer<typeof BoardView>;
