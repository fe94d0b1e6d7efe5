import type { Difficulty } from '@dayseven/contracts/vocabulary';
import { difficultyNames } from './words.ts';

/** Three bars and a word: the colour only repeats them. */
export function DifficultyLabel({ difficulty }: { readonly difficulty: Difficulty }) {
  return (
    <span className={`difficulty difficulty-${difficulty}`}>
      <span className="difficulty-bars" aria-hidden>
        <i /><i /><i />
      </span>
      {difficultyNames[difficulty]}
    </span>
  );
}
