import type { Competency, StoriesView } from '@dayseven/contracts';
import { storyCoverage } from '../../domain/behavioral/story.ts';
import { behavioralPast } from '../behavioral/behavioral-past.ts';
import type { QuestionCatalogue } from '../ports/question-catalogue.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { StoryStore } from '../ports/story-store.ts';
import type { Viewer } from '../viewer.ts';

interface Deps {
  readonly stories: StoryStore;
  readonly rounds: RoundStore;
  readonly questions: QuestionCatalogue;
}

export type ReadStories = (viewer: Viewer) => Promise<StoriesView>;

/** The viewer's stories, how often each was told, and what they cover. */
export function createReadStories({ stories, rounds, questions }: Deps): ReadStories {
  return async function readStories(viewer) {
    const mine = await stories.listByPerson(viewer.personId);
    const past = await behavioralPast(rounds, viewer);
    return {
      stories: mine.map(({ id, text, createdAt }) => ({ ...text, id, createdAt, told: past.filter(({ storyId }) => storyId === id).length })),
      coverage: [...storyCoverage(mine, askedByStories(questions))],
    };
  };
}

/** The competencies that questions ask a story for; reasons and plans need none. */
export function askedByStories(questions: QuestionCatalogue): readonly Competency[] {
  return questions.list().flatMap(({ shape, competencies }) => (shape === 'story' ? competencies : []));
}
