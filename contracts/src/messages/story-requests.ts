import { z } from 'zod';
import { QuestionId, RoundId, StoryId } from '../vocabulary/ids.ts';
import { StoryText } from '../vocabulary/story.ts';

/** A new story, or one that is there in other words. */
export const SaveStory = z.strictObject({ storyId: StoryId, text: StoryText });
/** A story to delete. */
export const ThisStory = z.strictObject({ storyId: StoryId });
/** The story that an answer told; none takes back what was said. */
export const NameStory = z.strictObject({ roundId: RoundId, questionId: QuestionId, storyId: StoryId.exactOptional() });

export type SaveStory = z.infer<typeof SaveStory>;
export type ThisStory = z.infer<typeof ThisStory>;
export type NameStory = z.infer<typeof NameStory>;
