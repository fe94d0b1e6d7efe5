import type { TapeView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { tapeQuery, voiceQuery } from '../../../connection/http-queries.ts';
import { momentDigits } from '../../../shared/clock-digits.ts';
import { workSpans, workTimes } from '../../../shared/design/work-spans.ts';
import { markWords } from '../../../shared/mark-words.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { MarkStrip } from '../../../shared/tape/MarkStrip.tsx';
import { openTape } from '../../../shared/tape/tape.ts';
import { Timeline } from '../../../shared/tape/Timeline.tsx';
import { VoiceFacts } from '../../../shared/voice/VoiceFacts.tsx';
import { VoiceStrip } from '../../../shared/voice/VoiceStrip.tsx';
import { WorkBand } from './WorkBand.tsx';
import { WorkTimes } from './WorkTimes.tsx';

/** They have a strip of their own. */
const noMarks: TapeView['marks'] = [];

/** The whole round on one line: what was worked on, what was asked, how busy it was and where it was spoken in. */
export function DesignTimeline({ roundId }: { readonly roundId: RoundId }) {
  const { data, error } = useQuery(tapeQuery(roundId));
  if (error !== null) return <Notice kind="problem">{error.message}</Notice>;
  return data === undefined ? null : <Lines roundId={roundId} view={data} />;
}

function Lines({ roundId, view }: { readonly roundId: RoundId; readonly view: TapeView }) {
  const voice = useQuery(voiceQuery(roundId)).data;
  const tape = useMemo(() => openTape(view), [view]);
  const [spans, times] = useMemo(() => [workSpans(view), workTimes(view)], [view]);
  const [atMs, setAtMs] = useState(0);
  const mark = view.marks.findLast((one) => one.atMs <= atMs);
  const spoken = `${momentDigits(atMs)} of ${momentDigits(tape.lengthMs)}`;
  return (
    <section className="round-card debrief-tape" aria-label="Timeline">
      <h2>Where the time went</h2>
      <div className="debrief-moment">
        <span className="player-moment">{spoken}</span>
        {mark !== undefined && <span>{momentDigits(mark.atMs)} {markWords(mark)}</span>}
        <Link href={`/rounds/${roundId}/replay?t=${Math.floor(atMs / 1_000)}`}>Play from here</Link>
      </div>
      <div className="debrief-lines">
        <WorkBand spans={spans} lengthMs={tape.lengthMs} />
        <MarkStrip marks={view.marks} lengthMs={tape.lengthMs} atMs={atMs} onWind={setAtMs} />
        {voice !== undefined && <VoiceStrip voice={voice} />}
        <Timeline tape={tape} marks={noMarks} atMs={atMs} spoken={spoken} onWind={setAtMs} />
      </div>
      <ul className="timeline-legend" aria-label="What the timeline shows">
        <li><span className="mark-key tone-quiet" aria-hidden /> asked by you or the interviewer</li>
        <li><span className="mark-key tone-warn" aria-hidden /> the turn in the middle</li>
        {voice !== undefined && voice.listenedMs > 0 && <li><span className="voice-key" aria-hidden /> spoken</li>}
        <li><span className="typing-key" aria-hidden /> how much was written and drawn</li>
      </ul>
      {voice !== undefined && <VoiceFacts roundId={roundId} voice={voice} onWind={setAtMs} />}
      <WorkTimes times={times} />
    </section>
  );
}
