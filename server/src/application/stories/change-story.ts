import { limits, type SaveStory, type ThisStory } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { StoryStore } from '../ports/story-store.ts';
import { refuse, type UseCase } from '../refusal.ts';

interface Deps {
  readonly stories: StoryStore;
  readonly clock: Clock;
}

type Done = Record<string, never>;

/** Keeps a new story, or other words of one that is there. */
export function createSaveStory({ stories, clock }: Deps): UseCase<SaveStory, Done> {
  return async function saveStory({ personId }, { storyId: id, text }) {
    const kept = await stories.find(id);
    if (kept && kept.personId !== personId) return refuse('story-not-found');
    if (!kept && (await stories.listByPerson(personId)).length >= limits.stories) return refuse('invalid-request', `You have ${limits.stories} stories already; delete one first.`);
    await stories.keep({ id, personId, text: { ...text, competencies: [...new Set(text.competencies)] }, createdAt: kept?.createdAt ?? clock.now() });
    return ok({});
  };
}

export function createDeleteStory({ stories }: Pick<Deps, 'stories'>): UseCase<ThisStory, Done> {
  return async function deleteStory({ personId }, { storyId }) {
    if ((await stories.find(storyId))?.personId !== personId) return refuse('story-not-found');
    await stories.remove(storyId);
    return ok({});
  };
}
