import { Button } from '@mantine/core';
import type { AskedQuestionView, RecordingView } from '@dayseven/contracts';
import type { AnswerMark, RoundId, StarPart } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { Player } from '../recording/Player.tsx';
import { secondsOf } from '../recording/recording-words.ts';
import { SharesBar } from './SharesBar.tsx';
import { starNames, starParts } from '../../../shared/behavioral/star-words.ts';

export interface RecordedMarksProps {
  readonly roundId: RoundId;
  readonly questionId: AskedQuestionView['id'];
  readonly recording: RecordingView;
  readonly recorded: NonNullable<NonNullable<AskedQuestionView['after']>['recorded']>;
  readonly ask: TimedRound['ask'];
}

/** A recorded answer, marked while it is listened to: S, T, A and R where each part begins. */
export function RecordedMarks({ roundId, questionId, recording, recorded: { marks, shares }, ask }: RecordedMarksProps) {
  const [at, setAt] = useState(0);
  const save = (changed: AnswerMark[]) => void ask((send) => send('answer:mark', { roundId, questionId, on: 'recorded', marks: changed }));
  const mark = (part: StarPart, seconds: number) => save([...marks.filter((one) => one.at !== Math.floor(seconds)), { part, at: Math.floor(seconds) }]);
  const shown = marks.map((one) => ({ at: one.at, label: starNames[one.part].slice(0, 1), title: `${starNames[one.part]} begins at ${secondsOf(one.at)}` }));
  const onKey = (key: string, seconds: number) => {
    const part = starParts.find((one) => one.startsWith(key.toLowerCase()));
    if (part !== undefined) mark(part, seconds);
  };
  return (
    <div className="star-marks">
      <p className="quiet">While you listen, mark where the Situation, Task, Action and Result begin, by its letter or button. A mark holds until the next one.</p>
      <Player roundId={roundId} recording={recording} ask={ask} marks={shown} onPosition={setAt} onKey={onKey}>
        {starParts.map((part) => <Button key={part} size="compact-sm" variant="default" aria-keyshortcuts={part.slice(0, 1)} onClick={() => mark(part, at)}>{starNames[part]}</Button>)}
        {marks.length > 0 && <Button size="compact-sm" variant="subtle" color="gray" onClick={() => save(marks.slice(0, -1))}>Take the last mark back</Button>}
      </Player>
      {shares !== undefined && <SharesBar shares={shares} of="recorded" />}
    </div>
  );
}
