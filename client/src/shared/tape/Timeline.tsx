import type { TapeView } from '@dayseven/contracts';
import { markTone } from '../mark-words.ts';
import type { Tape } from './tape.ts';

export interface TimelineProps {
  readonly tape: Tape;
  readonly marks: TapeView['marks'];
  readonly atMs: number;
  /** "12:30 of 70:00" */
  readonly spoken: string;
  readonly onWind: (ms: number) => void;
}

const parts = 120;

/** How busy each part was, what happened in it, and where the tape stands. The slider says it all by keyboard. */
export function Timeline({ tape, marks, atMs, spoken, onWind }: TimelineProps) {
  const density = tape.density(parts);
  const most = Math.max(1, ...density);
  const place = (ms: number) => (ms / Math.max(1, tape.lengthMs)) * parts;
  return (
    <div className="timeline">
      <svg viewBox={`0 0 ${parts} 24`} preserveAspectRatio="none" aria-hidden>
        {density.map((count, at) => count > 0 && <rect key={at} className="timeline-typing" x={at} width={0.9} height={2 + (count / most) * 12} y={24 - 2 - (count / most) * 12} />)}
        {marks.map((mark, at) => <rect key={at} className={`timeline-mark tone-${markTone(mark)}`} x={place(mark.atMs)} width={0.5} y={0} height={24} />)}
        <rect className="timeline-now" x={place(atMs)} width={0.3} y={0} height={24} />
      </svg>
      <input type="range" aria-label="Moment of the round" aria-valuetext={spoken} min={0} max={tape.lengthMs} step={1_000} value={atMs} onChange={(event) => onWind(event.currentTarget.valueAsNumber)} />
    </div>
  );
}
