import type { TapeView } from '@dayseven/contracts';
import { momentDigits } from '../../shared/clock-digits.ts';
import { levelName } from '../../shared/machine/level-words.ts';
import { markTone, markWords } from '../../shared/mark-words.ts';

export interface MarkListProps {
  readonly view: TapeView;
  readonly atMs: number;
  readonly onWind: (ms: number) => void;
}

/** What happened, each a way to its moment; of several levels with the one it was about. */
export function MarkList({ view: { marks, machine }, atMs, onWind }: MarkListProps) {
  return (
    <section className="pane player-marks" aria-label="Marks">
      <div className="pane-head"><h2>What happened</h2></div>
      <ol className="plain-list">
        {marks.map((mark, at) => {
          const level = machine?.levels.find(({ problemId }) => problemId === mark.problemId);
          return (
            <li key={at}><button type="button" className="mark-button" aria-current={mark.atMs <= atMs && (marks[at + 1]?.atMs ?? Infinity) > atMs} onClick={() => onWind(mark.atMs)}>
              <span className="mono">{momentDigits(mark.atMs)}</span><span className={`tone-${markTone(mark)}`}>{markWords(mark)}{level && ` (${levelName(level)})`}</span>
            </button></li>
          );
        })}
      </ol>
    </section>
  );
}
