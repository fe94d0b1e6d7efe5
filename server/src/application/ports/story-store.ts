import type { PersonId, StoryId } from '@dayseven/contracts/vocabulary';
import type { Story } from '../../domain/behavioral/story.ts';

/** The stories people have prepared. */
export interface StoryStore {
  find(id: StoryId): Promise<Story | undefined>;
  /** In the order they were written. */
  listByPerson(personId: PersonId): Promise<readonly Story[]>;
  /** Keeps a new story, or one that is there in its new words; when it was written stays. */
  keep(story: Story): Promise<void>;
  remove(id: StoryId): Promise<void>;
}
