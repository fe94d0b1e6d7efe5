import type { TapeView } from '@dayseven/contracts';
import { useRef, type KeyboardEvent } from 'react';
import { momentDigits } from '../clock-digits.ts';
import { markTone, markWords } from '../mark-words.ts';

export interface MarkStripProps {
  readonly marks: TapeView['marks'];
  readonly lengthMs: number;
  readonly atMs: number;
  readonly onWind: (ms: number) => void;
}

/** The marks of a tape where they stand in it: one stop of the Tab key, and arrows from mark to mark. */
export function MarkStrip({ marks, lengthMs, atMs, onWind }: MarkStripProps) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const current = Math.max(0, marks.findLastIndex((mark) => mark.atMs <= atMs));
  const move = (event: KeyboardEvent, at: number) => {
    const to = { ArrowLeft: at - 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowDown: at + 1, Home: 0, End: marks.length - 1 }[event.key];
    const mark = to === undefined ? undefined : marks[to];
    if (to === undefined || mark === undefined) return;
    event.preventDefault();
    onWind(mark.atMs);
    buttons.current[to]?.focus();
  };
  return (
    <div className="mark-strip" role="toolbar" aria-label="Marks">
      {marks.map((mark, at) => {
        const words = `${momentDigits(mark.atMs)} ${markWords(mark)}`;
        return (
          <button key={at} type="button" className={`strip-mark tone-${markTone(mark)}`} style={{ insetInlineStart: `${(mark.atMs / Math.max(1, lengthMs)) * 100}%` }} aria-label={words} title={words}
            aria-current={at === current && mark.atMs <= atMs} tabIndex={at === current ? 0 : -1} ref={(button) => { buttons.current[at] = button; }} onClick={() => onWind(mark.atMs)} onKeyDown={(event) => move(event, at)} />
        );
      })}
    </div>
  );
}
