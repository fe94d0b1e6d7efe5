import type { AnswerMark, StarPart } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';

export interface Marks {
  /** In their order. */
  readonly marks: readonly AnswerMark[];
  /** `at`: a second or a line; without a part its mark goes. */
  readonly mark: (at: number, part: StarPart | undefined) => void;
}

/** The marks of an answer, as they were sent last while that waits for its answer: each is sent with all others, those on their way too. */
export function useMarks(saved: readonly AnswerMark[], send: (marks: AnswerMark[]) => Promise<unknown>): Marks {
  const [sent, setSent] = useState<readonly AnswerMark[] | undefined>(undefined);
  const marks = sent ?? saved;
  const change = async (changed: AnswerMark[]) => {
    setSent(changed);
    await send(changed);
    setSent((newest) => (newest === changed ? undefined : newest));
  };
  const mark: Marks['mark'] = (at, part) => {
    const others = marks.filter((one) => one.at !== at);
    void change(part === undefined ? others : [...others, { part, at }].sort((a, b) => a.at - b.at));
  };
  return { marks, mark };
}
