import type { NameStory, RoundView } from '@dayseven/contracts';
import { foldBehavioralRound } from '../../domain/behavioral/behavioral-round.ts';
import { ok } from '../../domain/result.ts';
import type { ChangeDeps } from '../change-sheet.ts';
import { findOwnRound } from '../find-own.ts';
import type { StoryStore } from '../ports/story-store.ts';
import { refuse, type UseCase } from '../refusal.ts';

/** Names the story that an answer told, in the round or any time after it. */
export function createNameStory({ rounds, stories, clock, announcer, showRound }: ChangeDeps & { readonly stories: StoryStore }): UseCase<NameStory, RoundView> {
  return async function nameStory(viewer, { roundId, questionId, storyId }) {
    const found = await findOwnRound(rounds, viewer, roundId);
    if (!found.ok) return found;
    const question = foldBehavioralRound(await rounds.events(roundId))?.asked.find((one) => one.questionId === questionId);
    if (!question) return refuse('invalid-request', 'This was not asked in the round.');
    if (storyId !== undefined && (await stories.find(storyId))?.personId !== viewer.personId) return refuse('story-not-found');
    if (question.storyId !== storyId) {
      await rounds.append(roundId, { type: 'story-named', v: 1, questionId, ...(storyId !== undefined && { storyId }) }, clock.now());
      announcer.roundChanged(roundId);
    }
    return ok(await showRound(found.value));
  };
}
