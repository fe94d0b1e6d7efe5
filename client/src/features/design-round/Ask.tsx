import { Button, TextInput } from '@mantine/core';
import type { AskedView } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import { Notice } from '../../shared/Notice.tsx';
import type { SentLine } from './use-sent-line.ts';

export interface AskProps {
  readonly asked: readonly AskedView[];
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  /** The question that is typed. */
  readonly line: SentLine;
}

/** A question in the candidate's own words, and what was answered so far; the newest first. */
export function Ask({ asked, closed, line }: AskProps) {
  const { text, failure, isSending, type, submit } = line;
  return (
    <section className="aid" aria-label="Ask the interviewer">
      <form className="ask-form" onSubmit={(event) => void submit(event)}>
        <TextInput label="Ask the interviewer" description="One thing at a time, in your own words." placeholder="How many people use it?" maxLength={limits.questionChars} value={text} readOnly={closed !== undefined} onChange={(event) => type(event.currentTarget.value)} />
        <Button type="submit" size="xs" loading={isSending} disabled={text.trim() === '' || closed !== undefined}>Ask</Button>
      </form>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <ol className="plain-list asked" aria-label="What you asked" aria-live="polite">
        {[...asked].reverse().map((one, at) => <li key={asked.length - at}><p className="quiet">{one.text}</p><p>{one.answer}</p></li>)}
      </ol>
    </section>
  );
}
