import type { ProblemListItem } from '@dayseven/contracts';
import { difficultyNames, topicNames } from '../../shared/words.ts';

export type Progress = 'solved' | 'attempted' | 'new';

/** What the list is narrowed to; empty means all. */
export interface ProblemFilter {
  readonly text: string;
  readonly topic: string;
  readonly difficulty: string;
  readonly progress: string;
}

export const noFilter: ProblemFilter = { text: '', topic: '', difficulty: '', progress: '' };

export function progressOf({ solved, attempted }: Pick<ProblemListItem, 'solved' | 'attempted'>): Progress {
  if (solved.length > 0) return 'solved';
  return attempted ? 'attempted' : 'new';
}

/** Every word must be found in the title, the topics or the difficulty. */
export function filterProblems(problems: readonly ProblemListItem[], filter: ProblemFilter): readonly ProblemListItem[] {
  const words = fold(filter.text).split(/\s+/).filter((word) => word !== '');
  return problems.filter((problem) => {
    const { title, topics, difficulty } = problem;
    const told = fold([title, ...topics.map((topic) => topicNames[topic]), difficultyNames[difficulty]].join(' '));
    return (
      words.every((word) => told.includes(word)) &&
      (filter.topic === '' || topics.some((topic) => topic === filter.topic)) &&
      (filter.difficulty === '' || difficulty === filter.difficulty) &&
      (filter.progress === '' || progressOf(problem) === filter.progress)
    );
  });
}

/** Upper and lower case, and accents, make no difference. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
