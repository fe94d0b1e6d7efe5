import { Button } from '@mantine/core';
import type { WeakNoteView } from '@dayseven/contracts';
import type { Grade } from '@dayseven/contracts/vocabulary';
import { useEffect, useRef, useState } from 'react';
import { usePlainKeys } from '../use-plain-keys.ts';
import { grades, inDays, sourceWords, topicWords } from './note-words.ts';

export interface ReviewNoteProps {
  readonly note: WeakNoteView;
  /** Whether its fix shows from the beginning, as of one that is graded again. */
  readonly isShown?: boolean;
  readonly onGrade: (grade: Grade) => void;
}

/** Think, reveal, grade: Space shows the answer, 1 to 4 say how it went, Space once more that it went well. */
export function ReviewNote({ note, isShown = false, onGrade }: ReviewNoteProps) {
  const [isOpen, setIsOpen] = useState(isShown);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Who writes in a dialog that was opened meanwhile writes on there.
    if (!document.activeElement?.closest('[role="dialog"]')) card.current?.focus();
  }, []);
  const graded = Object.fromEntries(grades.map(({ grade }, at) => [String(at + 1), () => onGrade(grade)]));
  usePlainKeys(isOpen ? { ...graded, ' ': () => onGrade('good') } : { ' ': () => setIsOpen(true) });
  return (
    <div ref={card} tabIndex={-1} className="review-note">
      <p className="quiet">{[topicWords(note.topic), sourceWords(note.source)].filter((part) => part !== '').join('. ')}</p>
      <p className="review-question">{note.question}</p>
      {isOpen ? (
        <>
          {note.happened !== '' && <p><span className="quiet">What you did: </span>{note.happened}</p>}
          <p className="note-fix">{note.fix === '' ? 'No fix is written yet; edit the note to add one.' : note.fix}</p>
          {note.isLeech && <p className="quiet">Forgotten four times or more: other words may help more than another review.</p>}
          <div className="round-actions" role="group" aria-label="How well did you remember it?">
            {grades.map(({ grade, name }, at) => <Button key={grade} size="xs" variant={grade === 'good' ? 'filled' : 'default'} aria-keyshortcuts={grade === 'good' ? `${at + 1} Space` : String(at + 1)} onClick={() => onGrade(grade)}>{at + 1} {name}, {inDays(note.intervals[grade])}</Button>)}
            <span className="quiet"><kbd>Space</kbd> says good.</span>
          </div>
        </>
      ) : <div className="round-actions"><Button size="sm" aria-keyshortcuts="Space" onClick={() => { setIsOpen(true); card.current?.focus(); }}>Show the fix (Space)</Button><span className="quiet">Say the answer aloud first.</span></div>}
    </div>
  );
}
