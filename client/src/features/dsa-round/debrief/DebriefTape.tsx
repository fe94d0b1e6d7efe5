import type { FactsView, TapeView } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { momentDigits } from '../../../shared/clock-digits.ts';
import { markTone, markWords } from '../../../shared/mark-words.ts';
import { MarkStrip } from '../../../shared/tape/MarkStrip.tsx';
import { frameWords } from '../../../shared/tape/frame-words.ts';
import { openTape } from '../../../shared/tape/tape.ts';
import { TapeEditor } from '../../../shared/tape/TapeEditor.tsx';
import { VoiceFacts } from '../../../shared/voice/VoiceFacts.tsx';
import { VoiceStrip } from '../../../shared/voice/VoiceStrip.tsx';
import { voiceQuery } from '../../../connection/http-queries.ts';
import { Timeline } from '../../../shared/tape/Timeline.tsx';
import { PhaseBand } from './PhaseBand.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';

export interface DebriefTapeProps {
  readonly roundId: RoundId;
  readonly tape: TapeView;
  readonly spans: FactsView['spans'];
  /** The moment it opens at. */
  readonly startMs: number;
  /** What stands beside the code. */
  readonly beside: ReactNode;
}

/** They have a strip of their own. */
const noMarks: TapeView['marks'] = [];

/** The whole round on one line, and below it the text at the moment that was chosen on it. */
export function DebriefTape({ roundId, tape: view, spans, startMs, beside }: DebriefTapeProps) {
  const tape = useMemo(() => openTape(view), [view]);
  const [atMs, setAtMs] = useState(Math.min(startMs, tape.lengthMs));
  const voice = useQuery(voiceQuery(roundId)).data;
  const frame = tape.frameAt(atMs);
  const mark = view.marks.findLast((one) => one.atMs <= atMs);
  const together = view.marks.filter((one) => one.atMs === mark?.atMs);
  const spoken = `${momentDigits(atMs)} of ${momentDigits(tape.lengthMs)}`;
  const problems = view.sheets.map(({ problemId, title }) => ({ id: problemId, title }));
  const titleOf = (id: string | undefined) => (problems.length > 1 ? problems.find((problem) => problem.id === id)?.title : undefined);
  const markLine = together.map((one) => [titleOf(one.problemId), markWords(one)].filter((part) => part !== undefined).join(': ')).join(' / ');
  return (
    <section className="round-card debrief-tape" aria-label="Timeline">
      <div className="debrief-moment">
        <span className="player-moment">{spoken}</span>
        {mark !== undefined && <span className={`tone-${markTone(mark)}`}>{momentDigits(mark.atMs)} {markLine}</span>}
        <Link href={`/rounds/${roundId}/replay?t=${Math.floor(atMs / 1000)}`}>Play from here</Link>
      </div>
      <div className="debrief-lines">
        <PhaseBand spans={spans} problems={problems} lengthMs={tape.lengthMs} />
        <MarkStrip marks={view.marks} lengthMs={tape.lengthMs} atMs={atMs} onWind={setAtMs} />
        {voice !== undefined && <VoiceStrip voice={voice} />}
        <Timeline tape={tape} marks={noMarks} atMs={atMs} spoken={spoken} onWind={setAtMs} />
      </div>
      <TimelineLegend hasVoice={voice !== undefined && voice.listenedMs > 0} />
      {voice !== undefined && <VoiceFacts roundId={roundId} voice={voice} onWind={setAtMs} />}
      <div className={frame === undefined ? 'debrief-bare' : 'debrief-body'}>
        {frame === undefined ? <p className="quiet">{frameWords(frame)}.</p> : <section className="pane editor-pane" aria-label="The text at this moment">
          <div className="pane-head"><h2>{frameWords(frame)}</h2></div>
          <div className="editor-body"><TapeEditor key={`${frame.of}/${frame.language}`} frame={frame} /></div>
        </section>}
        {beside}
      </div>
    </section>
  );
}
