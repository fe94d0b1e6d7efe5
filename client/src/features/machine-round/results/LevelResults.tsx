import type { CaseView, LevelView } from '@dayseven/contracts';
import { OutcomeIcon } from '../../../shared/OutcomeIcon.tsx';
import { hasFailed } from '../../../shared/outcome-words.ts';
import { levelName } from '../../../shared/machine/level-words.ts';

export interface LevelResultsProps {
  readonly levels: readonly Pick<LevelView, 'number' | 'isExtension'>[];
  readonly cases: readonly CaseView[];
}

/** A job's scripts by the level that brought them: a level that worked once and does not any more is seen at once. */
export function LevelResults({ levels, cases }: LevelResultsProps) {
  const judged = levels.map((level) => ({ ...level, cases: cases.filter((one) => one.level === level.number) })).filter((level) => level.cases.length > 0);
  if (judged.length === 0) return null;
  return (
    <ul className="levels" aria-label="By level">
      {judged.map((level) => {
        const passed = level.cases.filter(({ outcome }) => outcome === 'accepted').length;
        const failed = level.cases.find(({ outcome }) => hasFailed(outcome));
        const whole = failed?.outcome ?? (passed === level.cases.length ? 'accepted' : 'not-run');
        return (
          <li key={level.number} className="case-line">
            <OutcomeIcon outcome={whole} />
            <strong>{levelName(level)}</strong>
            <span>{passed} of {level.cases.length} passed</span>
            {failed && <span className="quiet">first to fail: {failed.category ?? failed.label}</span>}
          </li>
        );
      })}
    </ul>
  );
}
