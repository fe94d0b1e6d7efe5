import type { NameStory, RoundView } from '@dayseven/contracts';
import { foldBehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import { ok } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnRound } from '../find-own.ts';
import { keepChange } from '../keep-change.ts';
import type { StoryStore } from '../ports/story-store.ts';
import { refuse, type UseCase } from '../refusal.ts';

/** Names the story that an answer told, in the round or any time after it. */
export function createNameStory({ stories, ...deps }: ChangeDeps & { readonly stories: StoryStore }): UseCase<NameStory, RoundView> {
  return async function nameStory(viewer, { roundId, questionId, storyId }) {
    const found = await findOwnRound(deps.rounds, viewer, roundId);
    if (!found.ok) return found;
    const question = foldBehavioralRound(await deps.rounds.events(roundId))?.asked.find((one) => one.questionId === questionId);
    if (!question) return refuse('invalid-request', 'This was not asked in the round.');
    if (storyId !== undefined && (await stories.find(storyId))?.personId !== viewer.personId) return refuse('story-not-found');
    const isNamed = question.storyId === storyId;
    return keepChange(deps, found.value, ok(isNamed ? undefined : { type: 'story-named', v: 1, questionId, ...(storyId !== undefined && { storyId }) }));
  };
}
