import { Button } from '@mantine/core';
import type { AskedQuestionView, RecordingView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { Player } from '../recording/Player.tsx';
import { secondsOf } from '../recording/recording-words.ts';
import { SharesBar } from './SharesBar.tsx';
import { starNames, starParts } from '../../../shared/behavioral/star-words.ts';
import { useMarks } from './use-marks.ts';

export interface RecordedMarksProps {
  readonly roundId: RoundId;
  readonly questionId: AskedQuestionView['id'];
  readonly recording: RecordingView;
  readonly recorded: NonNullable<NonNullable<AskedQuestionView['after']>['recorded']>;
  readonly ask: TimedRound['ask'];
}

/** A recorded answer, marked while it is listened to: S, T, A and R where each part begins. */
export function RecordedMarks({ roundId, questionId, recording, recorded: { marks: saved, shares }, ask }: RecordedMarksProps) {
  const { marks, mark } = useMarks(saved, (changed) => ask((send) => send('answer:mark', { roundId, questionId, on: 'recorded', marks: changed })));
  const last = marks.at(-1);
  const shown = marks.map((one) => ({ at: one.at, label: starNames[one.part].slice(0, 1), title: `${starNames[one.part]} begins at ${secondsOf(one.at)}` }));
  const onKey = (key: string, seconds: number) => {
    const part = starParts.find((one) => one.startsWith(key.toLowerCase()));
    if (part !== undefined) mark(Math.floor(seconds), part);
  };
  return (
    <div className="star-marks">
      <p className="quiet">While you listen, mark where the Situation, Task, Action and Result begin, by its letter or button. A mark holds until the next one.</p>
      <Player roundId={roundId} recording={recording} ask={ask} marks={shown} onKey={onKey}>
        {(now) => (
          <>
            {starParts.map((part) => <Button key={part} size="compact-sm" variant="default" aria-keyshortcuts={part.slice(0, 1)} onClick={() => mark(Math.floor(now()), part)}>{starNames[part]}</Button>)}
            {last !== undefined && <Button size="compact-sm" variant="subtle" color="gray" onClick={() => mark(last.at, undefined)}>Take the last mark back</Button>}
          </>
        )}
      </Player>
      {shares !== undefined && <SharesBar shares={shares} of="recorded" />}
    </div>
  );
}
