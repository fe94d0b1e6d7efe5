import type { RecordingFacts } from '@dayseven/contracts';

/** Something at a second of a recording. */
export interface PlayerMark {
  readonly at: number;
  /** A letter or two. */
  readonly label: string;
  /** What it means, in words. */
  readonly title: string;
}

export interface WaveformProps {
  readonly facts: RecordingFacts;
  readonly marks: readonly PlayerMark[];
  /** Where a filler was heard, in milliseconds. */
  readonly fillers: readonly number[];
  readonly at: number;
  readonly length: number;
  /** "0:12 of 2:10" */
  readonly spoken: string;
  readonly onSeek: (seconds: number) => void;
  readonly onSkip: (by: number) => void;
}

/** Quieter than this looks like silence: the picture shows the upper sixty decibels. */
const floor = 40;
const height = 40;

/** How loud it was, the pauses, the marks, and where it stands. The slider says it all by keyboard. */
export function Waveform({ facts: { peaks, pauses }, marks, fillers, at, length, spoken, onSeek, onSkip }: WaveformProps) {
  const share = (seconds: number) => seconds / Math.max(0.001, length);
  const place = (seconds: number) => share(seconds) * peaks.length;
  return (
    <div className="waveform">
      <svg viewBox={`0 0 ${Math.max(1, peaks.length)} ${height}`} preserveAspectRatio="none" aria-hidden onClick={({ clientX, currentTarget }) => { const { left, width } = currentTarget.getBoundingClientRect(); onSeek(((clientX - left) / width) * length); }}>
        {pauses.map(({ fromMs, ms }) => <rect key={fromMs} className="waveform-pause" x={place(fromMs / 1_000)} width={place(ms / 1_000)} y={0} height={height} />)}
        {peaks.map((peak, part) => {
          const tall = Math.max(1, (Math.max(0, peak - floor) / (100 - floor)) * (height - 4));
          return <rect key={part} className="waveform-level" x={part + 0.1} width={0.8} y={(height - tall) / 2} height={tall} />;
        })}
        {fillers.map((atMs) => <rect key={atMs} className="waveform-filler" x={place(atMs / 1_000)} width={peaks.length / 200} y={height - 12} height={12} />)}
        <rect className="timeline-now" x={place(at)} width={peaks.length / 300} y={0} height={height} />
      </svg>
      {marks.length > 0 && (
        <div className="waveform-marks" role="group" aria-label="Marks of this recording">
          {marks.map((mark, order) => <button key={order} type="button" style={{ insetInlineStart: `${share(mark.at) * 100}%` }} aria-label={mark.title} title={mark.title} onClick={() => onSeek(mark.at)}>{mark.label}</button>)}
        </div>
      )}
      <input type="range" aria-label="Second of the recording" aria-valuetext={spoken} min={0} max={length} step={0.1} value={at} onChange={(event) => onSeek(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -1, ArrowRight: 1, PageDown: -10, PageUp: 10 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          onSkip(by);
        }} />
    </div>
  );
}
