import { Button, TextInput } from '@mantine/core';
import type { AskedView } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';

export interface AskProps {
  readonly asked: readonly AskedView[];
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  /** Settles with why the question was not taken. */
  readonly onAsk: (text: string) => Promise<string | undefined>;
}

/** A question in the candidate's own words, and what was answered so far; the newest first. */
export function Ask({ asked, closed, onAsk }: AskProps) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isAsking, setIsAsking] = useState(false);
  const ask = async () => {
    setIsAsking(true);
    const why = await onAsk(text);
    setIsAsking(false);
    setFailure(why);
    // What was typed meanwhile is the next question.
    if (why === undefined) setText((now) => (now === text ? '' : now));
  };
  return (
    <section className="aid" aria-label="Ask the interviewer">
      <form className="ask-form" onSubmit={(event) => { event.preventDefault(); void ask(); }}>
        <TextInput label="Ask the interviewer" description="One thing at a time, in your own words." placeholder="How many people use it?" maxLength={limits.questionChars} value={text} readOnly={closed !== undefined} onChange={(event) => { setText(event.currentTarget.value); setFailure(undefined); }} />
        <Button type="submit" size="xs" loading={isAsking} disabled={text.trim() === '' || closed !== undefined}>Ask</Button>
      </form>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <ol className="plain-list asked" aria-label="What you asked" aria-live="polite">
        {[...asked].reverse().map((one, at) => <li key={asked.length - at}><p className="quiet">{one.text}</p><p>{one.answer}</p></li>)}
      </ol>
    </section>
  );
}
