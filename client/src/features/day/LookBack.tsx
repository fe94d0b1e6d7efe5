import { Button, Textarea } from '@mantine/core';
import { limits } from '@dayseven/contracts/limits';
import type { Retrospective } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';

export const questions: Readonly<Record<keyof Retrospective, string>> = {
  wentWell: 'What went well?', slowed: 'What slowed you down?', improve: 'What will you do otherwise next time? Two or three things.',
};

export interface LookBackProps {
  readonly saved: Retrospective | undefined;
  readonly onSave: (retrospective: Retrospective) => Promise<boolean>;
}

/** Three questions once a day; what was answered may be changed. */
export function LookBack({ saved, onSave }: LookBackProps) {
  const [answers, setAnswers] = useState<Retrospective>(saved ?? { wentWell: '', slowed: '', improve: '' });
  const [isSaved, setIsSaved] = useState(saved !== undefined);
  return (
    <form className="round-card" aria-label="Look back" onSubmit={(event) => { event.preventDefault(); void onSave(answers).then(setIsSaved); }}>
      <h2>Look back on the day</h2>
      {(Object.keys(questions) as (keyof Retrospective)[]).map((name) => (
        <Textarea key={name} label={questions[name]} autosize minRows={2} maxRows={8} maxLength={limits.retrospectiveChars} value={answers[name]}
          onChange={(event) => { setAnswers({ ...answers, [name]: event.currentTarget.value }); setIsSaved(false); }} />
      ))}
      <div className="round-actions">
        <Button type="submit" variant="default" disabled={isSaved || Object.values(answers).every((answer) => answer.trim() === '')}>Keep it</Button>
        <span role="status" className="quiet">{isSaved ? 'Kept; it is in the report.' : ''}</span>
      </div>
    </form>
  );
}
