import { Button, TextInput } from '@mantine/core';
import type { EstimateView } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import { useState, type SyntheticEvent } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import type { SentLine } from './use-sent-line.ts';

export interface EstimatePadProps {
  readonly estimates: readonly EstimateView[];
  /** Why nothing may be changed any more. */
  readonly closed: string | undefined;
  /** The estimate that is typed. */
  readonly line: SentLine;
  /** Puts a line into the document. */
  readonly onDrop: (line: string) => void;
}

/** Numbers with their units, worked out line by line; the newest first. */
export function EstimatePad({ estimates, closed, line, onDrop }: EstimatePadProps) {
  const [dropped, setDropped] = useState<string | undefined>(undefined);
  const { text, failure, isSending, type, submit } = line;
  const workOut = async (event: SyntheticEvent) => {
    await submit(event);
    setDropped(undefined);
  };
  const drop = ({ text: estimate, result }: EstimateView) => {
    onDrop(`${estimate.replace(/\s*(?:=>|→|=).*$/, '')} = ${result}`);
    setDropped(`${result} stands under Estimates now.`);
  };
  const newest = estimates.at(-1);
  const dropNewest = () => newest !== undefined && closed === undefined && drop(newest);
  return (
    <section className="aid" aria-label="Estimate">
      <form className="ask-form" onSubmit={(event) => void workOut(event)}>
        <TextInput label="Estimate" description={<>With units, and what you want behind =&gt;. <kbd>Ctrl Enter</kbd> puts the last result into the document.</>} placeholder="100M users * 10 req/day * peak 3 => QPS"
          maxLength={limits.estimateChars} value={text} readOnly={closed !== undefined} spellCheck={false} autoComplete="off" aria-keyshortcuts="Control+Enter"
          onKeyDown={(event) => { if (event.ctrlKey && event.key === 'Enter') { event.preventDefault(); dropNewest(); } }} onChange={(event) => type(event.currentTarget.value)} />
        <Button type="submit" size="xs" loading={isSending} disabled={text.trim() === '' || closed !== undefined}>Work it out</Button>
      </form>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <p className="quiet" role="status">{dropped}</p>
      <ol className="plain-list estimates" aria-label="Your estimates" aria-live="polite">
        {[...estimates].reverse().map((one, at) => (
          <li key={estimates.length - at}>
            <code className="quiet">{one.text}</code>
            <Button size="compact-xs" variant="subtle" color="gray" disabled={closed !== undefined} aria-label={`To the document: ${one.result}`} onClick={() => drop(one)}>To the document</Button>
            <strong>{one.result}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}
