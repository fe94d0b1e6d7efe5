import type { RecordingView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { TimedRound } from '../../../connection/use-timed-round.ts';
import { Player } from './Player.tsx';
import { endWords } from './recording-words.ts';

export interface RecordingsProps {
  readonly roundId: RoundId;
  readonly recordings: readonly RecordingView[];
  readonly ask: TimedRound['ask'];
}

/** The recordings of one answer, to listen to. */
export function Recordings({ roundId, recordings, ask }: RecordingsProps) {
  return recordings.map((recording) => (
    <div key={recording.id}>
      <p className="quiet">{recording.part === 0 ? 'The answer.' : 'What you said when asked on.'} {endWords(recording)}</p>
      <Player roundId={roundId} recording={recording} ask={ask} />
    </div>
  ));
}
