import type { Competency, PersonId, StoryId, StoryText } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';

/** Something that happened in a person's own work, prepared to be told. */
export interface Story {
  readonly id: StoryId;
  readonly personId: PersonId;
  readonly text: StoryText;
  readonly createdAt: Instant;
}

export interface Covered {
  readonly competency: Competency;
  /** How many stories show it. */
  readonly stories: number;
}

/** How many of the stories show each competency that is asked for, the least shown first. */
export function storyCoverage(stories: readonly Pick<Story, 'text'>[], askedFor: readonly Competency[]): readonly Covered[] {
  return [...new Set(askedFor)]
    .map((competency) => ({ competency, stories: stories.filter(({ text }) => text.competencies.includes(competency)).length }))
    .sort((a, b) => a.stories - b.stories || (a.competency < b.competency ? -1 : 1));
}
