import type { ChangeDeps } from './application/change-sheet.ts';
import type { StoryStore } from './application/ports/story-store.ts';
import { createDeleteStory, createSaveStory } from './application/stories/change-story.ts';
import { createNameStory } from './application/stories/name-story.ts';
import type { createDriven } from './application/timed-round/driven.ts';

export interface StoryParts extends ChangeDeps {
  readonly stories: StoryStore;
}

/** What is done with a person's stories. */
export function composeStories(parts: StoryParts, { driven }: Pick<ReturnType<typeof createDriven>, 'driven'>) {
  return { saveStory: createSaveStory(parts), deleteStory: createDeleteStory(parts), nameStory: driven(createNameStory(parts)) };
}
