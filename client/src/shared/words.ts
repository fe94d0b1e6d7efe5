import type { Difficulty, Language, Topic } from '@dayseven/contracts/vocabulary';

export const languageNames: Readonly<Record<Language, string>> = { go: 'Go', typescript: 'TypeScript' };

export const difficultyNames: Readonly<Record<Difficulty, string>> = { easy: 'Easy', medium: 'Medium', hard: 'Hard' };

export const topicNames: Readonly<Record<Topic, string>> = {
  'arrays-strings': 'Arrays & strings',
  'maps-sets': 'Maps & sets',
  'linked-lists': 'Linked lists',
  'stacks-queues': 'Stacks & queues',
  trees: 'Trees',
  graphs: 'Graphs',
  heaps: 'Heaps',
  'two-pointers': 'Two pointers',
  'sliding-window': 'Sliding window',
};
