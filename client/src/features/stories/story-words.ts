import type { StoryText } from '@dayseven/contracts/vocabulary';

/** The four parts of a story, each with what belongs in it. */
export const storyParts = [
  { part: 'situation', name: 'Situation', hint: 'Where and when, in two sentences.', rows: 2 },
  { part: 'task', name: 'Task', hint: 'What had to be done, and why by you.', rows: 1 },
  { part: 'action', name: 'Action', hint: 'What you decided and did, in order: most of the story.', rows: 3 },
  { part: 'result', name: 'Result', hint: 'What came of it, with a number, and what you do otherwise since.', rows: 2 },
] as const satisfies readonly { readonly part: keyof StoryText; readonly name: string; readonly hint: string; readonly rows: number }[];

/** "Action and Result are missing." Undefined where the four are there. */
export function missingParts(story: StoryText): string | undefined {
  const missing = storyParts.filter(({ part }) => story[part].trim() === '').map(({ name }) => name);
  if (missing.length === 0) return undefined;
  return `${new Intl.ListFormat('en').format(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`;
}
