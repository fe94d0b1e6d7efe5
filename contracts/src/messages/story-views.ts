import { z } from 'zod';
import { Competency } from '../vocabulary/behavioral.ts';
import { StoryId } from '../vocabulary/ids.ts';
import { StoryText } from '../vocabulary/story.ts';

export const StoryView = StoryText.extend({
  id: StoryId,
  createdAt: z.number(),
  /** In how many answers of all rounds it was told. */
  told: z.number().int().min(0),
});
export type StoryView = z.infer<typeof StoryView>;

/** How many of a person's stories show a competency that is asked for by stories. */
export const CoverageView = z.object({ competency: Competency, stories: z.number().int().min(0) });
export type CoverageView = z.infer<typeof CoverageView>;

export const StoriesView = z.object({
  /** In the order they were written. */
  stories: z.array(StoryView),
  /** The least covered first. */
  coverage: z.array(CoverageView),
});
export type StoriesView = z.infer<typeof StoriesView>;
