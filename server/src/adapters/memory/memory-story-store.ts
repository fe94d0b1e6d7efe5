import type { StoryId } from '@dayseven/contracts';
import type { StoryStore } from '../../application/ports/story-store.ts';
import type { Story } from '../../domain/behavioral/story.ts';

/** For tests: the same promises without a file. */
export function createMemoryStoryStore(): StoryStore {
  const stories = new Map<StoryId, Story>();
  return {
    find: async (id) => stories.get(id),
    listByPerson: async (personId) => [...stories.values()].filter((story) => story.personId === personId).sort((a, b) => a.createdAt - b.createdAt),
    keep: async (story) => void stories.set(story.id, { ...(stories.get(story.id) ?? story), text: story.text }),
    remove: async (id) => void stories.delete(id),
  };
}
