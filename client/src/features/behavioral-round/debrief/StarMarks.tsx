import { SegmentedControl } from '@mantine/core';
import type { AskedQuestionView } from '@dayseven/contracts';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { SharesBar } from './SharesBar.tsx';
import { starNames, starParts } from '../../../shared/behavioral/star-words.ts';
import { useMarks } from './use-marks.ts';

type Marking = NonNullable<NonNullable<AskedQuestionView['after']>['marking']>;

export interface StarMarksProps {
  readonly questionId: AskedQuestionView['id'];
  readonly marking: Marking;
  readonly ask: TimedRound['ask'];
}

const none = '';
const choices = [{ value: none, label: '–' }, ...starParts.map((part) => ({ value: part, label: starNames[part].slice(0, 1) }))];

/** A typed answer line by line, each with a mark for the part that begins there. */
export function StarMarks({ questionId, marking: { units, marks: saved, shares }, ask }: StarMarksProps) {
  const { marks, mark } = useMarks(saved, (changed) => ask((send, roundId) => send('answer:mark', { roundId, questionId, on: 'typed', marks: changed })));
  return (
    <div className="star-marks">
      <p className="quiet">Mark where the Situation, Task, Action and Result begin. A mark holds until the next one.</p>
      <ol className="plain-list">
        {units.map((unit, at) => (
          <li key={at} className="star-unit">
            <SegmentedControl size="xs" transitionDuration={0} aria-label={`What begins with line ${at + 1}`} data={choices} value={marks.find((one) => one.at === at)?.part ?? none} onChange={(value) => mark(at, starParts.find((part) => part === value))} />
            <span className="note-fix">{unit}</span>
          </li>
        ))}
      </ol>
      {shares !== undefined && <SharesBar shares={shares} of="typed" />}
    </div>
  );
}
